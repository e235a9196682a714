package longrun.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class ReadAheadTest {
    private final AtomicInteger read = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 499, 500, 501, 12_345})
    void givesAllInTheirOrderAndThenNoMore(int count) throws IOException {
        try (ReadAhead<Integer> ahead = ReadAhead.of(() -> upTo(count))) {
            assertThat(rest(ahead)).isEqualTo(IntStream.range(0, count).boxed().toList());
            assertThat(ahead.next()).isNull();
        }
    }

    @Test
    void throwsWhatCameUpOnceWhatWasReadBeforeIsGiven() throws IOException {
        List<Integer> given = new ArrayList<>();
        try (ReadAhead<Integer> ahead = ReadAhead.of(() -> {
            if (read.get() == 1_700) {
                throw new IOException("the disk is gone");
            }
            return read.getAndIncrement();
        })) {
            assertThatThrownBy(() -> {
                        while (true) {
                            given.add(ahead.next());
                        }
                    })
                    .isInstanceOf(IOException.class)
                    .hasMessage("the disk is gone");
            assertThatThrownBy(ahead::next).hasMessage("the disk is gone");
        }
        assertThat(given).hasSize(1_700);
    }

    @Test
    void throwsErrorsToo() {
        try (ReadAhead<Integer> ahead = ReadAhead.of(() -> {
            throw new StackOverflowError("deep");
        })) {
            assertThatThrownBy(ahead::next).isInstanceOf(StackOverflowError.class);
        }
    }

    @Test
    void readsNoFurtherThanAFewThousandAheadAndNothingOnceClosed() throws Exception {
        try (ReadAhead<Integer> ahead = ReadAhead.of(read::getAndIncrement)) {
            assertThat(ahead.next()).isZero();
            Thread.sleep(200);
            assertThat(read.get()).isLessThan(4_000);
        }
        int whenClosed = read.get();
        Thread.sleep(200);
        assertThat(read.get()).isEqualTo(whenClosed);
    }

    private @Nullable Integer upTo(int count) {
        return read.get() == count ? null : read.getAndIncrement();
    }

    private static List<Integer> rest(ReadAhead<Integer> ahead) throws IOException {
        List<Integer> rest = new ArrayList<>();
        for (Integer next = ahead.next(); next != null; next = ahead.next()) {
            rest.add(next);
        }
        return rest;
    }
}
