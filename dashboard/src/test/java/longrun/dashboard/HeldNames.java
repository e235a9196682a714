package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import longrun.workout.Athlete;
import longrun.workout.ChapterName;
import longrun.workout.port.ChapterNameStore;

/** Names of chapters that are read as long as a test holds them, and with them every snapshot. */
final class HeldNames implements ChapterNameStore {
    private static final long LONGEST_SECONDS = 30;

    private final ChapterNameStore store;
    private volatile CountDownLatch reading = new CountDownLatch(0);
    private volatile CountDownLatch held = new CountDownLatch(0);

    HeldNames(ChapterNameStore store) {
        this.store = store;
    }

    void hold() {
        reading = new CountDownLatch(1);
        held = new CountDownLatch(1);
    }

    void awaitReader() {
        await(reading);
    }

    void release() {
        held.countDown();
    }

    @Override
    public List<ChapterName> chapterNames(Athlete athlete) {
        reading.countDown();
        await(held);
        return store.chapterNames(athlete);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void nameChapter(Athlete athlete, LocalDate first, LocalDate last, ChapterName name) {
        store.nameChapter(athlete, first, last, name);
    }

    @Override
    public void forgetChapterNames(Athlete athlete, LocalDate first, LocalDate last) {
        store.forgetChapterNames(athlete, first, last);
    }
}
