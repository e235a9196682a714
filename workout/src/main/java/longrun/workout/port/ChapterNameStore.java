package longrun.workout.port;

import java.time.LocalDate;
import java.util.List;
import longrun.workout.Athlete;
import longrun.workout.ChapterName;

/** Keeps what an athlete calls the chapters of her history, at most one name on each day. */
public interface ChapterNameStore {
    /** By day. */
    List<ChapterName> chapterNames(Athlete athlete);

    /**
     * Hangs a name in place of those that hang on the days from first to last. Raises the athlete's revision if anything
     * is another.
     *
     * @throws BusyException if another writer held the store for too long; nothing was changed
     */
    void nameChapter(Athlete athlete, LocalDate first, LocalDate last, ChapterName name);

    /**
     * Takes away the names that hang on the days from first to last. Raises the athlete's revision if there are any.
     *
     * @throws BusyException if another writer held the store for too long; nothing was changed
     */
    void forgetChapterNames(Athlete athlete, LocalDate first, LocalDate last);
}
