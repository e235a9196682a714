package longrun.insight.chapter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longrun.insight.change.Changes;
import longrun.insight.finding.Working;

/**
 * All of a history, in stretches that follow each other.
 *
 * @param chapters oldest first
 * @param found the changes of each metric, from which they come
 */
public record Chapters(List<Chapter> chapters, List<Changes> found, Working working) {
    public Chapters {
        chapters = List.copyOf(chapters);
        found = List.copyOf(found);
    }

    /** The chapter of a day; empty before the first and after the last. */
    public Optional<Chapter> on(LocalDate day) {
        return chapters.stream().filter(chapter -> chapter.span().contains(day)).findFirst();
    }
}
