package longrun.source.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import longrun.source.archive.Drop.Found;
import longrun.workout.batch.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParcelTest {
    private static final byte[] ONE = "Workout Date,Distance (km)\n2019-09-05,5\n".getBytes(UTF_8);
    private static final byte[] OTHER = "Workout Date,Distance (mi)\n2020-01-01,3\n".getBytes(UTF_8);
    private static final String ONE_TEXT = new String(ONE, UTF_8);
    private static final String OTHER_TEXT = new String(OTHER, UTF_8);

    @TempDir
    Path folder;

    private Drop drop;

    @BeforeEach
    void open() {
        drop = new Drop(folder, Limits.DEFAULT);
    }

    @Test
    void isThePlainFileItself() {
        assertThat(drop.of("/home/me\\Downloads/run.csv", ONE)).containsExactly(Found.file("run.csv", ONE_TEXT));
        assertThat(drop.of("run.zip", ONE)).containsExactly(Found.file("run.zip", ONE_TEXT));
        assertThat(drop.of("empty.csv.gz", new byte[0])).containsExactly(Found.file("empty.csv.gz", ""));
    }

    @Test
    void tellsHowLargeAFileIsWhereThatIsKnown() throws IOException {
        assertThat(size(ONE)).isEqualTo(ONE.length);
        assertThat(size(Packed.zip(Packed.File.of("run.csv", ONE)))).isEqualTo(ONE.length);
        assertThat(size(Packed.gzip(ONE))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run.csv.gz", "run.csv.GZ", "run.csv"})
    void unpacksGzipWhateverItIsCalled(String name) {
        assertThat(drop.of(name, Packed.gzip(ONE))).containsExactly(Found.file("run.csv", ONE_TEXT));
    }

    @Test
    void readsTheMembersOfAGzipFileAsOne() {
        byte[] padding = new byte[512];

        assertThat(drop.of("run.csv.gz", Packed.joined(Packed.gzip(ONE, new byte[0], OTHER), padding)))
                .containsExactly(Found.file("run.csv", ONE_TEXT + OTHER_TEXT));
    }

    @Test
    void skipsWhatAGzipHeaderMayHold() {
        byte[] plain = Packed.gzip(ONE);
        byte[] rest = Arrays.copyOfRange(plain, 10, plain.length);
        byte[] head = {0x1F, (byte) 0x8B, 8, 0x1F, 1, 2, 3, 4, 0, 3, 3, 0, 'x', 'y', 'z', 'a', 0, 'n', 'o', 0, 7, 7};

        assertThat(drop.of("run.csv", Packed.joined(head, rest))).containsExactly(Found.file("run.csv", ONE_TEXT));
    }

    @Test
    void holdsAnEmptyFileWhereNothingWasPacked() {
        assertThat(drop.of("run.csv.gz", Packed.gzip(""))).containsExactly(Found.file("run.csv", ""));
    }

    @Test
    void givesTheFilesOfAZipInTheOrderOfItsList() {
        byte[] zip = Packed.zip(
                Packed.File.of("b.csv", ONE), Packed.File.of("c.csv", new byte[0]), Packed.File.of("a.csv", OTHER));

        assertThat(drop.of("runs.csv", zip))
                .containsExactly(
                        Found.file("b.csv", ONE_TEXT), Found.file("c.csv", ""), Found.file("a.csv", OTHER_TEXT));
    }

    @Test
    void givesTheOrderOfTheListWhereTheFilesStandInAnother() {
        HandMadeZip zip = new HandMadeZip();
        HandMadeZip.Entry first = zip.write("first.csv", ONE);
        HandMadeZip.Entry second = zip.write("second.csv", OTHER);

        assertThat(drop.of("runs.zip", zip.list(second).list(first).bytes()))
                .containsExactly(Found.file("second.csv", OTHER_TEXT), Found.file("first.csv", ONE_TEXT));
    }

    @Test
    void passesOverFoldersAndWhatSystemsHide() {
        byte[] zip = Packed.zip(
                Packed.File.of("export/", ""),
                Packed.File.of("export/run.csv", ONE),
                Packed.File.of("__MACOSX/export/._run.csv", "junk"),
                Packed.File.of("__MACOSX/run.csv", "junk"),
                Packed.File.of("export/.DS_Store", "junk"),
                Packed.File.of(".git/config", "junk"),
                Packed.File.of("folder of windows\\", ""));

        assertThat(drop.of("runs.zip", zip)).containsExactly(Found.file("run.csv", ONE_TEXT));
    }

    @Test
    void unpacksGzipWithinAZip() {
        byte[] zip = Packed.zip(
                Packed.File.of("activities/1.csv.gz", Packed.gzip(ONE, OTHER)), Packed.File.of("2.csv", OTHER));

        assertThat(drop.of("export.zip", zip))
                .containsExactly(Found.file("1.csv", ONE_TEXT + OTHER_TEXT), Found.file("2.csv", OTHER_TEXT));
    }

    @Test
    void tellsEqualNamesApartByTheirFolders() {
        byte[] zip = Packed.zip(
                Packed.File.of("2019/run.csv", ONE),
                Packed.File.of("2020/export/run.csv", OTHER),
                Packed.File.of("run.csv", ONE),
                Packed.File.of("./run.csv", OTHER),
                Packed.File.of("2020/walk.csv", ONE));

        assertThat(drop.of("runs.zip", zip))
                .extracting(Found::name)
                .containsExactly("2019 > run.csv", "2020 > export > run.csv", "run.csv", "run.csv (2)", "walk.csv");
    }

    @Test
    void givesBothOfTwoFilesOfTheVerySameName() {
        HandMadeZip zip = new HandMadeZip();
        HandMadeZip.Entry one = zip.write("run.csv", ONE);
        HandMadeZip.Entry other = zip.write("run.csv", OTHER);

        assertThat(drop.of("runs.zip", zip.list(one).list(other).bytes()))
                .containsExactly(Found.file("run.csv", ONE_TEXT), Found.file("run.csv (2)", OTHER_TEXT));
    }

    @Test
    void showsNoNameThatLeadsElsewhereOrThatATerminalObeys() {
        byte[] zip = Packed.zip(
                Packed.File.of("../../etc/x.csv", ""),
                Packed.File.of("/root/y.csv", ""),
                Packed.File.of("C:\\Users\\me\\z.csv", ""),
                Packed.File.of("\u001B[31mred\u202E\n\u0007.csv", ""),
                Packed.File.of("folder/ ", ""),
                Packed.File.of("..", ""),
                Packed.File.of("x".repeat(60_000) + "/" + "y".repeat(5_000) + ".csv", ""));

        assertThat(drop.of("odd.zip", zip))
                .extracting(Found::name)
                .containsExactly(
                        "x.csv", "y.csv", "z.csv", "[31mred   .csv", "unnamed", "..", "y".repeat(196) + ".csv");
    }

    @Test
    void readsNamesThatAreNotUtf8() {
        HandMadeZip zip = new HandMadeZip();
        zip.list(zip.write("a.csv", ONE).named("L\u0084ufe.csv").inLatin1());
        zip.list(zip.write("bieg po\u0142udniowy.csv", OTHER));

        assertThat(drop.of("old.zip", zip.bytes()))
                .containsExactly(
                        Found.file("L\u00e4ufe.csv", ONE_TEXT), Found.file("bieg po\u0142udniowy.csv", OTHER_TEXT));
    }

    @Test
    void tellsFilesApartThatUnpackToOneName() {
        byte[] zip = Packed.zip(
                Packed.File.of("x.csv", ONE),
                Packed.File.of("x.csv.gz", Packed.gzip(OTHER)),
                Packed.File.of("2020/x.csv", OTHER));

        assertThat(drop.of("twins.zip", zip))
                .containsExactly(
                        Found.file("x.csv", ONE_TEXT),
                        Found.file("x.csv.gz (2)", OTHER_TEXT),
                        Found.file("2020 > x.csv", OTHER_TEXT));
    }

    @Test
    void tellsHowMuchOfAllIsRead() throws IOException {
        byte[] zip = Packed.zip(
                Packed.File.of("a.csv", Packed.noise(1000, 1)),
                Packed.File.of("b.csv", Packed.noise(3000, 2)),
                Packed.File.of("__MACOSX/c.csv", Packed.noise(500, 3)));
        byte[] gzip = Packed.gzip(Packed.noise(70_000, 4));

        assertThat(progress(zip)).containsExactly("0 of 4000", "1000 of 4000", "4000 of 4000");
        assertThat(progress(gzip)).last().isEqualTo(gzip.length + " of " + gzip.length);
        assertThat(progress(ONE)).last().isEqualTo(ONE.length + " of " + ONE.length);
    }

    private List<String> progress(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("handed in"), content);
        List<String> progress = new ArrayList<>();
        try (Parcel parcel = Parcel.open(file, "handed in", Limits.DEFAULT)) {
            progress.add(parcel.bytesRead() + " of " + parcel.bytesTotal());
            for (Parcel.Content item = parcel.next(); item != null; item = parcel.next()) {
                ((Parcel.Item) item).in().readAllBytes();
                progress.add(parcel.bytesRead() + " of " + parcel.bytesTotal());
            }
        }
        return progress;
    }

    @Test
    void readsSizesAndPlacesIn64Bits() {
        HandMadeZip zip = new HandMadeZip();
        zip.list(zip.write("a.csv", ONE).in64());
        zip.list(zip.write("b.csv", OTHER));

        assertThat(drop.of("large.zip", zip.bytesIn64()))
                .containsExactly(Found.file("a.csv", ONE_TEXT), Found.file("b.csv", OTHER_TEXT));
        assertThat(drop.of("large.zip", zip.bytes()))
                .containsExactly(Found.file("a.csv", ONE_TEXT), Found.file("b.csv", OTHER_TEXT));
    }

    @Test
    void refusesAnArchiveWithinAnArchiveAndGivesWhatStandsBesideIt() throws IOException {
        byte[] inner = Packed.zip(Packed.File.of("run.csv", ONE));
        byte[] zip = Packed.zip(
                Packed.File.of("export/inner.zip", inner),
                Packed.File.of("inner.zip.gz", Packed.gzip(inner)),
                Packed.File.of("run.csv", OTHER));

        assertThat(drop.of("runs.zip", zip))
                .containsExactly(
                        Found.refused("export > inner.zip", "NESTED_ARCHIVE"),
                        Found.refused("inner.zip.gz", "NESTED_ARCHIVE"),
                        Found.file("run.csv", OTHER_TEXT));
        assertThat(drop.of("runs.zip.gz", Packed.gzip(inner)))
                .containsExactly(Found.refused("runs.zip.gz", "NESTED_ARCHIVE"));
        assertThat(drop.of("runs.csv.gz.gz", Packed.gzip(Packed.gzip(ONE))))
                .containsExactly(Found.refused("runs.csv.gz.gz", "NESTED_ARCHIVE"));
    }

    @Test
    void refusesASpreadsheetWithAdvice() {
        byte[] excel = Packed.zip(Packed.File.of("[Content_Types].xml", ""), Packed.File.of("xl/workbook.xml", ""));
        byte[] excelInAnotherOrder =
                Packed.zip(Packed.File.of("xl/workbook.xml", ""), Packed.File.of("[Content_Types].xml", ""));
        byte[] open = Packed.zip(Packed.File.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"));

        for (byte[] spreadsheet : List.of(excel, excelInAnotherOrder, open)) {
            assertThat(drop.of("runs.xlsx", spreadsheet)).containsExactly(Found.refused("runs.xlsx", "SPREADSHEET"));
        }
        assertThat(drop.of("runs.zip", Packed.zip(Packed.File.of("runs.xlsx", excel))))
                .containsExactly(Found.refused("runs.xlsx", "SPREADSHEET"));
        assertThat(drop.of("runs.zip", Packed.zip(Packed.File.of("mimetype.csv", "a"), Packed.File.of("xl/b", "b"))))
                .containsExactly(Found.file("mimetype.csv", "a"), Found.file("b", "b"));
    }

    @Test
    void refusesAnArchiveInWhichThereIsNothing() {
        byte[] end = new HandMadeZip().bytes();
        byte[] junk = Packed.zip(Packed.File.of("a/", ""), Packed.File.of("a/.DS_Store", "junk"));

        assertThat(drop.of("runs.zip", end)).containsExactly(Found.refused("runs.zip", "EMPTY_ARCHIVE"));
        assertThat(drop.of("runs.zip", junk)).containsExactly(Found.refused("runs.zip", "EMPTY_ARCHIVE"));
    }

    @Test
    void refusesWhatIsNoFile() throws IOException {
        Path loop = Files.createSymbolicLink(folder.resolve("loop.csv"), folder.resolve("loop.csv"));

        assertThat(drop.of(folder.resolve("none.csv"), "none.csv"))
                .containsExactly(Found.refused("none.csv", "NO_SUCH_FILE"));
        assertThat(drop.of(folder, "folder")).containsExactly(Found.refused("folder", "A_DIRECTORY"));
        assertThat(drop.of(loop, "loop.csv")).containsExactly(Found.refused("loop.csv", "NOT_READABLE"));
    }

    @Test
    void givesUpAFileOnceTheNextIsAskedFor() throws IOException {
        byte[] zip = Packed.zip(Packed.File.of("a.csv", ONE), Packed.File.of("b.csv.gz", Packed.gzip(OTHER)));
        Path file = Files.write(folder.resolve("runs.zip"), zip);

        try (Parcel parcel = Parcel.open(file, "runs.zip", Limits.DEFAULT)) {
            Parcel.Item first = (Parcel.Item) parcel.next();
            Parcel.Item second = (Parcel.Item) parcel.next();

            assertThatThrownBy(() -> first.in().read()).isInstanceOf(IOException.class);
            assertThat(second.in().readAllBytes()).isEqualTo(OTHER);
            assertThat(parcel.next()).isNull();
            assertThat(parcel.next()).isNull();
            assertThatThrownBy(() -> second.in().read()).isInstanceOf(IOException.class);
        }
    }

    @Test
    void canBeLeftAtAnyPoint() throws IOException {
        byte[] zip = Packed.zip(Packed.File.of("a.csv.gz", Packed.gzip(ONE)), Packed.File.of("b.csv", OTHER));
        Path file = Files.write(folder.resolve("runs.zip"), zip);

        Parcel parcel = Parcel.open(file, "runs.zip", Limits.DEFAULT);
        Parcel.Item first = (Parcel.Item) parcel.next();
        parcel.close();
        parcel.close();

        assertThatThrownBy(() -> first.in().read()).isInstanceOf(IOException.class);
    }

    @Test
    void givesItsBytesHoweverTheyAreAskedFor() throws IOException {
        Path file = Files.write(
                folder.resolve("runs.zip"),
                Packed.zip(
                        Packed.File.of("a.csv.gz", Packed.gzip(ONE)),
                        Packed.File.of("b.csv", ONE),
                        Packed.File.of("c.csv.gz", Packed.gzip(ONE))));

        try (Parcel parcel = Parcel.open(file, "runs.zip", Limits.DEFAULT)) {
            for (Parcel.Content content = parcel.next(); content != null; content = parcel.next()) {
                Parcel.Item item = (Parcel.Item) content;
                assertThat(item.in().read()).isEqualTo('W');
                assertThat(item.in().skip(ONE.length - 2L)).isPositive();
                item.in().readAllBytes();
                assertThat(item.in().read()).isEqualTo(-1);
                assertThat(item.in().read(new byte[9])).isEqualTo(-1);
            }
        }
    }

    @Test
    void saysWhatWasFoundAndWhatWouldHaveBeenRight() throws IOException {
        String expected = "; expected a MapMyRun workout history in CSV, such as user123_workout_history.csv";
        byte[] spreadsheet = Packed.zip(Packed.File.of("[Content_Types].xml", ""));
        byte[] nested = Packed.gzip(Packed.zip(Packed.File.of("a", ONE)));

        assertThat(message("runs.xlsx", spreadsheet))
                .isEqualTo("runs.xlsx: this is a spreadsheet or another office document" + expected + ", saved as CSV");
        assertThat(message("runs.gz", nested))
                .isEqualTo(
                        "runs.gz: this is an archive within an archive" + expected + ", or one archive of such files");
        assertThat(message("runs.zip", new HandMadeZip().bytes()))
                .isEqualTo("runs.zip: there is no file in the archive" + expected + ", or an archive of such files");
    }

    private String message(String name, byte[] content) throws IOException {
        List<Refusal> refusals = drop.refusals(Files.write(folder.resolve("handed in"), content), name);
        assertThat(refusals).hasSize(1);
        return refusals.get(0).message();
    }

    private long size(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("handed in"), content);
        try (Parcel parcel = Parcel.open(file, "handed in", Limits.DEFAULT)) {
            return ((Parcel.Item) parcel.next()).size();
        }
    }
}
