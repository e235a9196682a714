package longrun.source.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import longrun.source.archive.Drop.Found;
import longrun.source.draft.RefusedException;
import longrun.workout.batch.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was made to fill memory, disk or time. */
@Timeout(10)
class BombTest {
    private static final int MEGABYTE = 1024 * 1024;
    private static final String SWOLLEN = "INFLATES_TOO_MUCH more than 100 times its packed size";
    private static final String RUN = "2019-09-05,Run,5\n";

    @TempDir
    Path folder;

    private Drop drop;

    @BeforeEach
    void open() {
        drop = new Drop(folder, Limits.DEFAULT);
    }

    @Test
    void isRefusedWhereTenMegabytesComeOutOfTenKilobytes() {
        byte[] zeros = new byte[10 * MEGABYTE];
        byte[] zip = Packed.zip(Packed.File.of("zeros.csv", zeros));

        assertThat(zip).hasSizeLessThan(11_000);
        assertThat(drop.of("bomb.zip", zip)).containsExactly(Found.refused("zeros.csv", SWOLLEN));
        assertThat(drop.of("bomb.csv.gz", Packed.gzip(zeros))).containsExactly(Found.refused("bomb.csv", SWOLLEN));
        assertThat(drop.of("bomb.zip", Packed.zip(Packed.File.of("zeros.csv.gz", Packed.gzip(zeros)))))
                .containsExactly(Found.refused("zeros.csv", SWOLLEN));
    }

    @Test
    void saysWhatIsWrongWithIt() {
        assertThat(new Refusal(Refusal.Reason.INFLATES_TOO_MUCH, "a.csv", "more than 100 times its packed size")
                        .message())
                .isEqualTo("a.csv: it unpacks to more than a workout history would (more than 100 times its packed"
                        + " size); expected a MapMyRun workout history in CSV, such as user123_workout_history.csv,"
                        + " unpacked");
    }

    @Test
    void isStoppedBeforeMuchOfItCameOut() throws IOException {
        Path file = file(Packed.zip(Packed.File.of("zeros.csv", new byte[64 * MEGABYTE])));

        try (Parcel parcel = Parcel.open(file, "bomb.zip", Limits.DEFAULT)) {
            InputStream in = ((Parcel.Item) parcel.next()).in();
            byte[] buffer = new byte[8192];
            long[] count = new long[1];

            assertThatThrownBy(() -> {
                        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                            count[0] += read;
                        }
                    })
                    .isInstanceOf(RefusedException.class);
            assertThat(count[0]).isLessThan(7 * MEGABYTE);
        }
    }

    @Test
    void isNoShortFileOfEqualRows() {
        String rows = RUN.repeat(MEGABYTE / RUN.length());

        assertThat(drop.of("runs.zip", Packed.zip(new Packed.File("runs.csv", rows))))
                .containsExactly(Found.file("runs.csv", rows));
        assertThat(drop.of("runs.csv.gz", Packed.gzip(rows))).containsExactly(Found.file("runs.csv", rows));
    }

    @Test
    void isNotUnpackedWhereItLiesInArchivesWithinArchives() {
        byte[] inner = Packed.zip(Packed.File.of("zeros", new byte[10 * MEGABYTE]));
        for (int depth = 0; depth < 5; depth++) {
            inner = Packed.zip(Collections.nCopies(1, Packed.File.of("lib.zip", inner)));
        }
        List<Packed.File> sixteen = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            sixteen.add(Packed.File.of("lib " + i + ".zip", inner));
        }

        assertThat(drop.of("42.zip", Packed.zip(sixteen)))
                .hasSize(16)
                .allMatch(found -> found.refused().equals("NESTED_ARCHIVE"));
    }

    @Test
    void isCountedTogetherWhereItIsInManySmallFiles() {
        List<Packed.File> files = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            files.add(Packed.File.of(i + ".csv", new byte[MEGABYTE / 2]));
        }

        List<Found> found = drop.of("bomb.zip", Packed.zip(files));

        assertThat(found).hasSizeLessThan(10);
        int unread = files.size() - found.size() + 1;
        assertThat(found.get(found.size() - 1))
                .isEqualTo(Found.refused("bomb.zip (" + unread + " files of it unread)", SWOLLEN));
    }

    @Test
    void isCountedWhereItIsPackedTwice() {
        byte[] twice = Packed.zip(Packed.File.of("zeros.csv.gz", Packed.gzip(new byte[100 * MEGABYTE])));

        assertThat(twice).hasSizeLessThan(2000);
        assertThat(drop.of("bomb.zip", twice)).containsExactly(Found.refused("zeros.csv", SWOLLEN));
    }

    @Test
    void isCountedWhereNothingComesOutOfItInTheEnd() {
        byte[][] nothing = Collections.nCopies(200_000, new byte[0]).toArray(byte[][]::new);
        byte[] members = Packed.gzip(nothing);

        assertThat(drop.of("nothing.csv.gz", members)).containsExactly(Found.file("nothing.csv", ""));
        assertThat(drop.of("bomb.zip", Packed.zip(Packed.File.of("nothing.csv.gz", members))))
                .containsExactly(Found.refused("nothing.csv.gz", SWOLLEN));
    }

    @Test
    void isRefusedWhereMoreComesOutThanIsLetIn() {
        byte[] zip = Packed.zip(
                Packed.File.of("a.csv", Packed.noise(600_000, 1)),
                Packed.File.of("b.csv", Packed.noise(600_000, 2)),
                Packed.File.of("c.csv", Packed.noise(600_000, 3)),
                Packed.File.of("d.csv", Packed.noise(600_000, 4)));
        Drop narrow = drop.within(Limits.DEFAULT.withMostBytes(MEGABYTE * 2L).withMostUnpackedBytes(MEGABYTE * 2L));
        Drop narrower = drop.within(Limits.DEFAULT.withMostBytes(900_000).withMostUnpackedBytes(900_000));

        assertThat(narrow.of("noise.zip", zip))
                .extracting(Found::name, Found::refused)
                .containsExactly(
                        tuple("a.csv", ""),
                        tuple("b.csv", ""),
                        tuple("c.csv", ""),
                        tuple("d.csv", "TOO_LARGE more than 2 MB unpacked"));
        assertThat(narrower.of("noise.csv.gz", Packed.gzip(Packed.noise(1_000_000, 5))))
                .containsExactly(Found.refused("noise.csv", "TOO_LARGE more than 900000 bytes unpacked"));
    }

    @Test
    void leavesTheRestOfAnArchiveThatHoldsTooMuch() {
        byte[] zip = Packed.zip(
                Packed.File.of("a.csv", Packed.noise(600_000, 1)),
                Packed.File.of("b.csv", "rest"),
                Packed.File.of("c.csv", "rest"));
        Drop narrow = drop.within(Limits.DEFAULT.withMostBytes(599_999).withMostUnpackedBytes(599_999));

        assertThat(narrow.of("noise.zip", zip))
                .containsExactly(
                        Found.refused("a.csv", "TOO_LARGE more than 599999 bytes unpacked"),
                        Found.refused("noise.zip (2 files of it unread)", "TOO_LARGE more than 599999 bytes unpacked"));
    }

    @Test
    void isRefusedUnreadWhereItIsLargerThanIsLetIn() throws IOException {
        Path file = file("text".getBytes(ISO_8859_1));
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 35);
        }

        assertThat(drop.of(file, "large.csv"))
                .containsExactly(Found.refused("large.csv", "TOO_LARGE more than 256 MB"));
        assertThat(drop.refusals(file, "large.csv").get(0).message())
                .isEqualTo("large.csv: the file is too large (more than 256 MB); expected a MapMyRun workout history in"
                        + " CSV, such as user123_workout_history.csv, in smaller files");
    }

    @Test
    void isRefusedWhereItGrowsWhileItIsRead() throws IOException {
        Path file = file(new byte[100]);

        try (Parcel parcel = Parcel.open(file, "growing.csv", Limits.DEFAULT.withMostBytes(100))) {
            InputStream in = ((Parcel.Item) parcel.next()).in();
            Files.write(file, new byte[1], StandardOpenOption.APPEND);

            assertThatThrownBy(in::readAllBytes)
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.refusal("growing.csv"))
                                    .isEqualTo(new Refusal(
                                            Refusal.Reason.TOO_LARGE, "growing.csv", "more than 100 bytes")));
        }
    }

    @Test
    void isRefusedWhereItHoldsAHundredThousandFiles() throws IOException {
        List<Packed.File> files = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            files.add(new Packed.File(i + ".csv", ""));
        }
        Path file = file(Packed.zip(files));

        assertThat(drop.refusals(file, "many.zip"))
                .extracting(Refusal::message)
                .containsExactly("many.zip: the archive holds too many files (more than 20000); expected a MapMyRun"
                        + " workout history in CSV, such as user123_workout_history.csv, with few others beside it");
        assertThat(drop.within(Limits.DEFAULT.withMostFiles(100_000)).of(file, "many.zip"))
                .hasSize(100_000)
                .last()
                .isEqualTo(Found.file("99999.csv", ""));
    }

    @Test
    void isRefusedWhereItHoldsOneFileMoreThanIsLetInWhateverItSays() {
        HandMadeZip zip = new HandMadeZip();
        for (int i = 0; i < 4; i++) {
            zip.list(zip.write(i + ".csv", new byte[0]));
        }
        byte[] honest = zip.bytes();
        byte[] lying = zip.bytes(1, honest.length - 22L - 4 * (30 + 5 + 2));

        for (byte[] four : List.of(honest, lying)) {
            assertThat(drop.within(Limits.DEFAULT.withMostFiles(4)).of("four.zip", four))
                    .hasSize(4);
            assertThat(drop.within(Limits.DEFAULT.withMostFiles(3)).of("four.zip", four))
                    .containsExactly(Found.refused("four.zip", "TOO_MANY_FILES more than 3"));
        }
    }

    /** The JDK would take as much into memory as the archive says its list is long. */
    @Test
    void isRefusedWhereItsListAloneWouldFillTheMemory() {
        HandMadeZip zip = new HandMadeZip();
        zip.list(zip.write("noise.csv", Packed.noise(20 * MEGABYTE, 1)));

        assertThat(drop.of("long.zip", zip.bytes(1, 12 * MEGABYTE)))
                .containsExactly(Found.refused("long.zip", "TOO_MANY_FILES more than 20000"));
    }

    @Test
    void isRefusedWhereOnePackedFileIsListedManyTimes() {
        HandMadeZip zip = new HandMadeZip();
        HandMadeZip.Entry kernel = zip.write("0.csv", new byte[MEGABYTE]);
        for (int i = 0; i < 1000; i++) {
            zip.list(kernel.named(i + ".csv"));
        }

        assertThat(drop.of("overlap.zip", zip.bytes()))
                .containsExactly(Found.refused("overlap.zip", "DAMAGED_ARCHIVE its files overlap"));
    }

    /** The list could claim no length at all for files that overlap; then nothing is unpacked of them either. */
    @Test
    void unpacksNoMoreThanTheListClaims() {
        HandMadeZip zip = new HandMadeZip();
        HandMadeZip.Entry kernel = zip.write("0.csv", new byte[MEGABYTE]);
        for (int i = 0; i < 1000; i++) {
            zip.list(kernel.named(i + ".csv").sized(1, MEGABYTE));
        }

        assertThat(drop.of("overlap.zip", zip.bytes()))
                .hasSize(1000)
                .allMatch(found -> found.refused().equals("DAMAGED_ARCHIVE it breaks off"));
    }

    @Test
    void takesNoTimeWhereItIsPackedNothingOverAndOver() {
        byte[] emptyBlock = {0, 0, 0, (byte) 0xFF, (byte) 0xFF};
        byte[] packed = new byte[5 * MEGABYTE];
        for (int at = 0; at < packed.length; at++) {
            packed[at] = emptyBlock[at % 5];
        }
        HandMadeZip zip = new HandMadeZip();
        HandMadeZip.Entry kernel = zip.write("0.csv", new byte[0], packed);
        for (int i = 0; i < 10_000; i++) {
            zip.list(kernel.named(i + ".csv"));
        }

        assertThat(drop.of("slow.zip", zip.bytes()))
                .containsExactly(Found.refused("slow.zip", "DAMAGED_ARCHIVE its files overlap"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, its size is not the one the archive gives",
        "1, its size is not the one the archive gives",
        "16999, its size is not the one the archive gives",
        "17001, its size is not the one the archive gives",
        "2147483647, its size is not the one the archive gives",
        "4294967294, its size is not the one the archive gives"
    })
    void isRefusedWhereItLiesAboutASize(long claimed, String why) {
        HandMadeZip zip = new HandMadeZip();
        HandMadeZip.Entry runs = zip.write("runs.csv", RUN.repeat(1000).getBytes(ISO_8859_1));

        assertThat(drop.of(
                        "lie.zip", zip.list(runs.sized(runs.packed(), claimed)).bytes()))
                .containsExactly(Found.refused("runs.csv", "DAMAGED_ARCHIVE " + why));
    }

    @Test
    void doesNotGetAroundTheRatioByALieAboutItsPackedSize() {
        HandMadeZip zip = new HandMadeZip();
        HandMadeZip.Entry zeros = zip.write("zeros.csv", new byte[60 * MEGABYTE]);
        HandMadeZip.Entry noise = zip.write("noise.csv", Packed.noise(100_000, 1));
        byte[] lying = zip.list(zeros.sized(zeros.packed() + noise.packed(), zeros.size()))
                .bytes();

        assertThat(drop.of("lie.zip", lying)).containsExactly(Found.refused("zeros.csv", SWOLLEN));
    }

    @Test
    void readsOneOfTwoListsOnly() {
        byte[] first = Packed.zip(Packed.File.of("first.csv", "first"));
        byte[] second = Packed.zip(Packed.File.of("second.csv", "second"));

        assertThat(drop.of("two.zip", Packed.joined(first, second)))
                .containsExactly(Found.file("second.csv", "second"));
        assertThat(drop.of("two.zip", Packed.joined(first, Arrays.copyOf(second, second.length + 1))))
                .containsExactly(Found.refused("two.zip", "DAMAGED_ARCHIVE it does not end where it says"));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("handed in"), content);
    }
}
