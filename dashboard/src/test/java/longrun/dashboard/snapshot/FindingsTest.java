package longrun.dashboard.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import longrun.dashboard.config.Stores;
import longrun.dashboard.journal.Journal;
import longrun.workout.Athlete;
import longrun.workout.history.Lens;
import longrun.workout.port.InMemoryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 20);
    private static final Duration LONG = Duration.ofSeconds(30);

    private final Snapshots snapshots = Snapshots.watch(
            Athlete.DEFAULT,
            Stores.of(new InMemoryStore()),
            Clock.fixed(Instant.parse("2025-10-20T12:00:00Z"), ZoneOffset.UTC),
            Journal.NONE);
    private final Snapshot snapshot = snapshots.current();
    private final Findings findings = snapshot.findings(Lens.ALL, DAY);
    private final CountDownLatch released = new CountDownLatch(1);
    private final AtomicInteger found = new AtomicInteger();

    @AfterEach
    void close() {
        released.countDown();
        snapshots.close();
    }

    /** A finding that is found when it is let. */
    private Integer slow() {
        return findings.find(Integer.class, "slow", evidence -> {
            await(released);
            return found.incrementAndGet();
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void equalQuestionsAskedAtOnceAreFoundOnce() throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(16);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int reader = 0; reader < 16; reader++) {
            answers.add(readers.submit(this::slow));
        }
        assertThat(findings.prepare("part", this::slow, Duration.ZERO)).isFalse();
        released.countDown();
        for (Future<Integer> answer : answers) {
            assertThat(answer.get(LONG.toSeconds(), TimeUnit.SECONDS)).isEqualTo(1);
        }
        assertThat(findings.prepare("part", this::slow, LONG)).isTrue();
        assertThat(found).hasValue(1);
        readers.shutdown();
    }

    @Test
    void whatIsNotFoundInTimeIsFoundForWhoAsksNext() {
        assertThat(findings.prepare("part", this::slow, Duration.ofMillis(1))).isFalse();
        released.countDown();
        assertThat(findings.prepare("part", this::slow, LONG)).isTrue();
        assertThat(findings.prepare("part", this::slow, Duration.ZERO)).isTrue();
    }

    @Test
    void otherQuestionsAreAnsweredWhileOneIsBeingFound() {
        findings.prepare("part", this::slow, Duration.ZERO);
        for (int question = 0; question < 90; question++) {
            int answer = question;
            assertThat(findings.<Integer>find(Integer.class, question, evidence -> answer))
                    .isEqualTo(answer);
        }
    }

    @Test
    void whatIsBeingFoundOutlivesAllThatIsForgotten() {
        assertThat(findings.prepare("part", this::slow, Duration.ZERO)).isFalse();
        for (int question = 0; question < 300; question++) {
            findings.<Integer>find(Integer.class, question, evidence -> 0);
            Findings other = snapshot.findings(Lens.ALL, DAY.minusDays(question + 1));
            assertThat(other.isIdle()).as("nothing was asked yet").isFalse();
            other.<Integer>find(Integer.class, "any", evidence -> 0);
            assertThat(other.isIdle()).isTrue();
        }
        assertThat(snapshot.findings(Lens.ALL, DAY)).isSameAs(findings);
        released.countDown();
        assertThat(findings.prepare("part", this::slow, LONG)).isTrue();
        assertThat(found).hasValue(1);
    }

    @Test
    void aFailureIsThrownToWhoWaitsAndTriedAgainByTheNext() {
        Runnable failing = () -> findings.<Integer>find(Integer.class, "failing", evidence -> {
            if (found.incrementAndGet() == 1) {
                throw new IllegalStateException("no such luck");
            }
            return 1;
        });
        assertThatThrownBy(() -> findings.prepare("part", failing, LONG)).hasMessage("no such luck");
        assertThat(findings.prepare("part", failing, LONG)).isTrue();
    }
}
