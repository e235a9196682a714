package longrun.source.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import longrun.source.archive.Drop.Found;
import longrun.workout.batch.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to an archive on its way, a file comes out as it went in, or is refused. */
class DamagedArchiveTest {
    private static final String RUNS = "Workout Date,Activity Type,Distance (km)\n" + "2019-09-05,Run,5\n".repeat(20);
    private static final String NOISE = new String(Packed.noise(700, 1), ISO_8859_1);
    private static final Set<String> TRUE_TEXTS = Set.of(RUNS, NOISE, "");

    private static final byte[] ZIP = Packed.zip(
            new Packed.File("runs.csv", RUNS),
            new Packed.File("folder/", ""),
            Packed.File.of("folder/noise.csv.gz", Packed.gzip(NOISE)),
            new Packed.File("empty.csv", ""),
            new Packed.File("noise.csv", NOISE));

    private static final byte[] GZIP = Packed.gzip(RUNS);

    /** In bytes: shorter than this, nothing tells an archive from a plain file. */
    private static final int MARK = 4;

    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    private Drop drop;

    @BeforeEach
    void open() {
        drop = new Drop(folder, Limits.DEFAULT);
    }

    @Test
    void isRefusedAsAWholeWhereAZipBreaksOff() {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            int length = MARK + random.nextInt(ZIP.length - MARK);

            assertThat(drop.of("runs.zip", Arrays.copyOf(ZIP, length)))
                    .as("the first %d bytes", length)
                    .containsExactly(Found.refused("runs.zip", "DAMAGED_ARCHIVE it breaks off"));
        }
    }

    @Test
    void isRefusedWhereAGzipFileBreaksOff() {
        Random random = new Random(2);
        byte[] noise = Packed.gzip(NOISE);
        for (int i = 0; i < 200; i++) {
            int length = MARK + random.nextInt(noise.length - MARK);

            assertThat(drop.of("noise.csv.gz", Arrays.copyOf(noise, length)))
                    .as("the first %d bytes", length)
                    .extracting(Found::refused)
                    .containsExactly("DAMAGED_ARCHIVE it breaks off");
        }
    }

    /** The JDK's own stream takes the first member for all there is. */
    @Test
    void isRefusedWhereALaterMemberOfAGzipFileBreaksOffOrIsNone() {
        byte[] two = Packed.joined(GZIP, GZIP);
        for (int length = GZIP.length + 1; length < two.length; length++) {
            assertThat(drop.of("runs.csv.gz", Arrays.copyOf(two, length)))
                    .as("the first %d bytes", length)
                    .containsExactly(Found.refused("runs.csv", "DAMAGED_ARCHIVE it breaks off"));
        }
        assertThat(drop.of("runs.csv.gz", Packed.joined(GZIP, "rest".getBytes(ISO_8859_1))))
                .containsExactly(
                        Found.refused("runs.csv", "DAMAGED_ARCHIVE something follows that is not packed by gzip"));
    }

    @Test
    void isGivenAsItIsWhereTooLittleIsLeftToTellWhatItWas() {
        assertThat(drop.of("runs.zip", Arrays.copyOf(ZIP, 3))).containsExactly(Found.file("runs.zip", "PK\u0003"));
        assertThat(drop.of("runs.gz", Arrays.copyOf(GZIP, 1))).containsExactly(Found.file("runs.gz", "\u001F"));
    }

    @Test
    void comesOutOfAZipAsItWentInOrIsRefusedWhateverChangesInIt() {
        for (long seed = 1; seed <= 5000; seed++) {
            holdsTheTruth("zip, seed " + seed, mutated(ZIP, new Random(seed)));
        }
    }

    /** The list and the end of it are what the JDK trusts; most bytes of an archive are not of them. */
    @Test
    void comesOutOfAZipAsItWentInOrIsRefusedWhateverChangesInItsList() {
        int list = new String(ZIP, ISO_8859_1).indexOf("PK\u0001\u0002");
        for (long seed = 1; seed <= 5000; seed++) {
            Random random = new Random(seed);
            byte[] tail = mutated(Arrays.copyOfRange(ZIP, list, ZIP.length), random);

            holdsTheTruth("list, seed " + seed, Packed.joined(Arrays.copyOf(ZIP, list), tail));
        }
    }

    @Test
    void comesOutOfAGzipFileAsItWentInOrIsRefusedWhateverChangesInIt() {
        for (long seed = 1; seed <= 5000; seed++) {
            holdsTheTruth("gzip, seed " + seed, mutated(GZIP, new Random(seed)));
        }
    }

    private void holdsTheTruth(String which, byte[] mutated) {
        String plain = new String(mutated, ISO_8859_1);
        long start = System.nanoTime();

        List<Found> found = drop.of("handed in", mutated);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(which).isLessThan(AT_ONCE);
        assertThat(found).as(which).isNotEmpty().hasSizeLessThan(10);
        assertThat(found)
                .as(which)
                .allMatch(file -> !file.refused().isEmpty()
                        || TRUE_TEXTS.contains(file.text())
                        || file.text().equals(plain));
    }

    /** With a few bytes changed, cut out, doubled, or cut off at the end. */
    private static byte[] mutated(byte[] bytes, Random random) {
        byte[] mutated = bytes.clone();
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes && mutated.length > 0; i++) {
            int at = random.nextInt(mutated.length);
            switch (random.nextInt(8)) {
                case 0 -> mutated = Arrays.copyOf(mutated, at);
                case 1 -> mutated = without(mutated, at, at + random.nextInt(9));
                case 2 -> mutated = Packed.joined(Arrays.copyOf(mutated, at), mutated);
                case 3 -> mutated[at] = 0;
                case 4 -> mutated[at] = (byte) 0xFF;
                case 5 -> mutated[at] ^= (byte) (1 << random.nextInt(8));
                default -> mutated[at] = (byte) random.nextInt(256);
            }
        }
        return mutated;
    }

    private static byte[] without(byte[] bytes, int from, int to) {
        byte[] rest = Arrays.copyOfRange(bytes, Math.min(to, bytes.length), bytes.length);
        return Packed.joined(Arrays.copyOf(bytes, from), rest);
    }

    @Test
    void isRefusedWhereItIsLocked() {
        HandMadeZip zip = new HandMadeZip();
        HandMadeZip.Entry open = zip.write("open.csv", RUNS.getBytes(ISO_8859_1));
        HandMadeZip.Entry locked =
                zip.write("locked.csv", RUNS.getBytes(ISO_8859_1)).flagged(HandMadeZip.LOCKED);

        assertThat(drop.of("runs.zip", zip.list(open).list(locked).bytes()))
                .containsExactly(Found.refused("runs.zip", "ENCRYPTED"));
    }

    @Test
    void isRefusedWhereItIsPackedAsTheJdkCannotRead() {
        HandMadeZip zip = new HandMadeZip();
        HandMadeZip.Entry runs =
                zip.write("runs.csv", RUNS.getBytes(ISO_8859_1)).by(9);

        assertThat(drop.of("runs.zip", zip.list(runs).bytes()))
                .containsExactly(Found.refused("runs.zip", "COMPRESSED by method 9 of zip"));
    }

    @Test
    void isRefusedWhereItsChecksumIsWrong() {
        HandMadeZip zip = new HandMadeZip();
        HandMadeZip.Entry wrong =
                zip.write("wrong.csv", RUNS.getBytes(ISO_8859_1)).checked(1);
        HandMadeZip.Entry right = zip.write("right.csv", NOISE.getBytes(ISO_8859_1));

        assertThat(drop.of("runs.zip", zip.list(wrong).list(right).bytes()))
                .containsExactly(
                        Found.refused("wrong.csv", "DAMAGED_ARCHIVE its checksum is wrong"),
                        Found.file("right.csv", NOISE));
    }

    @Test
    void isRefusedWhereItIsNotWhereTheListSays() {
        HandMadeZip zip = new HandMadeZip();
        HandMadeZip.Entry runs = zip.write("runs.csv", RUNS.getBytes(ISO_8859_1));

        assertThat(drop.of(
                        "runs.zip",
                        zip.list(runs.at(3)).list(runs.at(Integer.MAX_VALUE)).bytes()))
                .extracting(Found::refused)
                .allMatch(refused -> refused.startsWith("DAMAGED_ARCHIVE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UT\u0000\u0000", "UT\u0001\u0000\u0001", "\n\u0000\u0004\u0000abcd", "\n\u0000\u00FF", "\u0001"
            })
    void isReadOrRefusedWhateverItsExtraFieldsHold(String extra) {
        HandMadeZip zip = new HandMadeZip();
        HandMadeZip.Entry runs =
                zip.write("runs.csv", RUNS.getBytes(ISO_8859_1)).with(extra);

        assertThat(drop.of("runs.zip", zip.list(runs).bytes()))
                .hasSize(1)
                .allMatch(found -> found.text().equals(RUNS)
                        || found.refused().equals("DAMAGED_ARCHIVE its list of files cannot be read"));
    }

    /** Where the JDK throws what is no exception of input at all. */
    @Test
    void isReadOrRefusedWhereACommentOnAFileIsNotUtf8() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed, ISO_8859_1)) {
            ZipEntry entry = new ZipEntry("runs.csv");
            entry.setComment("caf\u00E9");
            out.putNextEntry(entry);
            out.write(RUNS.getBytes(ISO_8859_1));
        }
        byte[] old = packed.toByteArray();
        byte[] lying = old.clone();
        lying[new String(old, ISO_8859_1).indexOf("PK\u0001\u0002") + 9] |= 8;

        assertThat(drop.of("old.zip", old)).containsExactly(Found.file("runs.csv", RUNS));
        assertThat(drop.of("lying.zip", lying))
                .containsExactly(Found.refused("lying.zip", "DAMAGED_ARCHIVE its list of files cannot be read"));
    }

    @Test
    void saysWhatIsWrongWithIt() {
        String expected = "; expected a MapMyRun workout history in CSV, such as user123_workout_history.csv";

        assertThat(new Refusal(Refusal.Reason.DAMAGED_ARCHIVE, "runs.zip", "it breaks off").message())
                .isEqualTo("runs.zip: the packed file is damaged (it breaks off)" + expected
                        + ", downloaded or packed anew");
        assertThat(new Refusal(Refusal.Reason.ENCRYPTED, "runs.zip", "").message())
                .isEqualTo("runs.zip: the archive is locked with a password" + expected + ", without a password");
    }
}
