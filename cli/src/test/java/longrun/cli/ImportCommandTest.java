package longrun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import longrun.cli.Shell.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportCommandTest {
    @TempDir
    Path home;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(home);
    }

    @Test
    void givesAReceiptWhoseCountsAddUp() throws Exception {
        Result result = shell.run("import", Exports.mixed(home));

        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.lines())
                .containsExactly(
                        "mixed.csv: 4 rows read, batch 1",
                        "3  accepted       1 of them not plausible: kept, and left out of sums",
                        "0  already known",
                        "0  changed",
                        "1  rejected",
                        "Rejected:",
                        "  line 5: neither duration nor distance",
                        "Take it back with: longrun undo 1");
    }

    @Test
    void listsWhatChanged() throws Exception {
        shell.run("import", Exports.mixed(home));

        Result result = shell.run("import", Exports.corrected(home));

        assertThat(result.lines())
                .containsExactly(
                        "corrected.csv: 1 row read, batch 2",
                        "0  accepted",
                        "0  already known",
                        "1  changed        what was known stays believed",
                        "0  rejected",
                        "Changed:",
                        "  line 2, mapmyrun:11: distance 3.40 mi, was 3.10 mi",
                        "Take it back with: longrun undo 2");
    }

    @Test
    void believesTheFileWhereToldToAndWhatWasKnownAfterUndo() throws Exception {
        shell.run("import", Exports.mixed(home));

        Result result = shell.run("import", "--update", Exports.corrected(home));

        assertThat(result.lines()).contains("1  changed        what this file says is believed");
        assertThat(shell.run("workouts", "--json").out()).contains("\"distance_m\":5471.8");
        assertThat(shell.run("undo", "2").lines())
                .containsExactly(
                        "Batch 2, corrected.csv, is taken back:",
                        "  0 workouts of no other import went",
                        "  1 workout of another import too stay",
                        "  1 workout of these as another import tells it");
        assertThat(shell.run("workouts", "--json").out()).contains("\"distance_m\":4989.0");
    }

    @Test
    void storesNothingOfAPlan() throws Exception {
        shell.run("import", Exports.mixed(home));

        Result result = shell.run("import", "--plan", Exports.corrected(home), Exports.mixed(home));

        assertThat(result.code()).isZero();
        assertThat(result.lines())
                .startsWith(
                        "corrected.csv: 1 row read, nothing is stored: this is the plan",
                        "0  accepted",
                        "0  already known",
                        "1  changed        what was known stays believed",
                        "0  rejected",
                        "",
                        "Year  New  Known  Changed  Duplicates  Flagged",
                        "2025    0      0        1           0        0",
                        "",
                        "Activity  New  Known  Changed  Duplicates  Flagged",
                        "Run         0      0        1           0        0",
                        "",
                        "Changed:",
                        "  line 2, mapmyrun:11: distance 3.40 mi, was 3.10 mi",
                        "mixed.csv: 4 rows read, nothing is stored: this is the plan");
        assertThat(shell.run("batches", "--json").out())
                .contains("\"batch\":1,")
                .doesNotContain("\"batch\":2");
    }

    @Test
    void readsATableOfAnotherKindOnceToldThatItIsMeantAsShown() throws Exception {
        Path table = Files.writeString(home.resolve("laufbuch.csv"), """
                Datum;Sportart;Strecke (km);Dauer;Puls
                13.09.2024;Laufen;10,5;1:02:03;151
                14.09.2024;Gehen;4,2;48:10;
                """);

        Result shown = shell.run("import", table);

        assertThat(shown.code()).isEqualTo(1);
        assertThat(shown.err()).startsWith("longrun: laufbuch.csv: this is a table of a kind that was not read before");
        assertThat(shown.lines())
                .anyMatch(line -> line.startsWith("Strecke (km)  distance:km     10,5, 4,2"))
                .endsWith(
                        "If that is right: longrun import --as-shown FILE. It is remembered for the next time.",
                        "If not, say what a column tells: --column \"Strecke (km)=distance:km\"; see longrun import --help.");
        assertThat(shell.run("import", "--plan", "--as-shown", table).out()).contains("2  accepted");
        assertThat(shell.run("import", table).code())
                .as("a plan remembers nothing")
                .isEqualTo(1);
        assertThat(shell.run("import", "--as-shown", table).out()).contains("2  accepted");
        assertThat(shell.run("workouts", "--json").out())
                .contains(
                        "\"distance_m\":10500.0,\"duration_s\":3723.0", "\"activity\":\"WALK\"", "\"source\":\"csv\"");
        assertThat(shell.run("import", table).out()).contains("2  already known");
    }

    @Test
    void readsATableAsItIsSaidToBeMeant() throws Exception {
        Path table = Files.writeString(home.resolve("log.csv"), """
                Date,Str\u00e4cka,Time
                5/9/2024,10,60
                6/9/2024,4,30
                """);
        Result unknown = shell.run("import", "--plan", table);
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("log.csv: this is no workout export");
        assertThat(shell.run("import", table).err())
                .endsWith("; if it holds workouts all the same, --plan shows its columns\n");
        assertThat(unknown.lines())
                .containsSubsequence(
                        "It cannot be read so:",
                        "  Date: each date could be two; say whether the day or the month comes first, with --dates day-first "
                                + "or --dates month-first",
                        "  no column has the distance or the duration; say which one does, with --column "
                                + "\"HEADER=distance:km\" or --column \"HEADER=duration:min\"");

        Result plan = shell.run(
                "import",
                "--plan",
                "--column",
                "Str\u00e4cka=distance:km",
                "--column",
                "time = duration:min",
                "--dates",
                "day-first",
                "--activity",
                "run",
                table);
        assertThat(plan.out()).contains("2  accepted", "Run         2");
        assertThat(shell.run("import", table).code())
                .as("a plan remembers nothing")
                .isEqualTo(1);

        Object[] said = {
            "import",
            "--column=Str\u00e4cka=distance:km",
            "--column=Time=duration:min",
            "--dates=day-first",
            "--activity=run",
            table
        };
        assertThat(shell.run(said).out()).contains("2  accepted");
        assertThat(shell.run("workouts", "--json").out())
                .contains(
                        "\"date\":\"2024-09-06\"",
                        "\"activity\":\"RUN\"",
                        "\"distance_m\":10000.0,\"duration_s\":3600.0");
        assertThat(shell.run("import", table).out()).contains("2  already known");
        assertThat(shell.run("import", "--plan", "--column=Str\u00e4cka=distance:mi", table)
                        .out())
                .as("what is said now is said on top of what was said before")
                .contains("2  accepted", "Run         2");
        Result unreadable = shell.run("import", "--column=Time=ignore", "--column=Str\u00e4cka=ignore", table);
        assertThat(unreadable.code()).isEqualTo(1);
        assertThat(unreadable.lines())
                .contains("It cannot be read so:")
                .anyMatch(line -> line.startsWith("  no column has the distance or the duration"));
        assertThat(unreadable.err())
                .startsWith(
                        "longrun: log.csv: this table cannot be read so (no column has the distance or the duration; say "
                                + "which one does); expected");
        assertThat(shell.run("import", table).out())
                .as("what cannot be read is not remembered")
                .contains("2  already known");
    }

    @Test
    void keepsHowNumbersAreWrittenWhereSomethingElseIsCorrected() throws Exception {
        Path first = Files.writeString(home.resolve("a.csv"), "Datum;Strecke;Dauer;kcal\n15.9.2024;10,5;1:02:03;500\n");
        Path second =
                Files.writeString(home.resolve("b.csv"), "Datum;Strecke;Dauer;kcal\n16.9.2024;1,234;0:10:03;100\n");
        shell.run("import", "--as-shown", first);

        assertThat(shell.run("import", "--activity=run", second).out()).contains("1  accepted", "0  rejected");

        assertThat(shell.run("workouts", "--json").out()).contains("\"distance_m\":1234.0");
    }

    @Test
    void saysWhatStandsInTheWayOfWhatIsSaid() throws Exception {
        Path table = Files.writeString(home.resolve("log.csv"), "Date,A,B\n2024-09-05,10,60\n2024-09-06,11,61\n");

        Result twice = shell.run("import", "--column=A=distance:km", "--column=B=distance:km", table);
        assertThat(twice.code()).isEqualTo(1);
        assertThat(twice.lines())
                .anyMatch(line -> line.matches("A +distance:km .*another column is read as the same.*"))
                .contains("  A, B: read as the same; leave all but one out, with --column \"B=ignore\"");
        assertThat(shell.run("import", "--json", "--column=A=distance:km", "--column=B=distance:km", table)
                        .out())
                .contains("this table cannot be read so (A, B: read as the same; leave all but one out)");

        Result missing = shell.run("import", "--column=C=distance:km", table);
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.err())
                .startsWith("longrun: log.csv: what is said of its columns does not fit"
                        + " (there is no column \"C\"; there are Date, A, B); expected ");

        Result known = shell.run("import", "--column=C=distance:km", Exports.mixed(home));
        assertThat(known.code()).isEqualTo(1);
        assertThat(known.err()).contains("mixed.csv: what is said of its columns does not fit (it is a known export)");
        Result nothing = shell.run("import", "--json", "--column=C=distance:km", home.resolve("missing.csv"));
        assertThat(nothing.code()).isEqualTo(1);
        assertThat(nothing.out())
                .startsWith("{\"file\":\"missing.csv\",\"refused\":\"missing.csv: there is no such file");
        assertThat(shell.run("import", "--json", "--column=C=distance:km", table)
                        .out())
                .as("one document, whatever was said")
                .startsWith("{\"file\":\"log.csv\",\"refused\":");
        assertThat(shell.run("batches").out()).startsWith("Nothing was imported yet.");
    }

    @Test
    void showsScriptsTooHowATableSeemsToBeMeant() throws Exception {
        Path table = Files.writeString(home.resolve("log.csv"), "Datum;Strecke (km)\n5/9/2024;10,5\n6/9/2024;4,2\n");

        Result plan = shell.run("import", "--plan", "--json", table);

        assertThat(plan.code()).isEqualTo(1);
        assertThat(plan.out())
                .startsWith("{\"file\":\"log.csv\",\"refused\":\"log.csv: this is a table of a kind")
                .contains(
                        "\"columns\":[{\"name\":\"Datum\",\"meaning\":\"date\",\"samples\":[\"5/9/2024\",\"6/9/2024\"],"
                                + "\"doubts\":[\"day and month could be exchanged\"]},"
                                + "{\"name\":\"Strecke (km)\",\"meaning\":\"distance:km\",\"samples\":[\"10,5\",\"4,2\"],")
                .endsWith("\"obstacles\":[\"Datum: each date could be two; say whether the day or the month comes "
                        + "first\"]}\n");
    }

    @Test
    void remembersNothingSaidOfAFileThatIsRefused() throws Exception {
        Path table = Files.writeString(home.resolve("log.csv"), "Date,Distance (km)\n2024-09-15,10\n2024-09-16,11\n");

        assertThat(shell.run("import", "--as-shown", "--max-rows=1", table).err())
                .contains("the file has too many rows");

        assertThat(shell.run("import", table).err()).contains("a table of a kind that was not read before");
    }

    @Test
    void tellsColumnsApartThatHaveTheSameHeaderOrNone() throws Exception {
        Path table = Files.writeString(home.resolve("twice.csv"), """
                Date,Distance,Distance,,$(id)
                2024-09-05,10,10000,run,60
                """);
        Result shown = shell.run("import", "--plan", "--column=Distance=distance:m", table);
        assertThat(shown.code()).isEqualTo(1);
        assertThat(shown.lines())
                .anyMatch(line -> line.startsWith("#3 Distance  distance:m"))
                .contains(
                        "  #2 Distance, #3 Distance: read as the same; leave all but one out, with --column \"#3=ignore\"");
        assertThat(shell.run("import", "--column=$(id)=distance", table).out())
                .as("what a shell would obey is not shown to be copied into one")
                .doesNotContain("\"$(id)=");

        Result read = shell.run(
                "import",
                "--column=#2=ignore",
                "--column=#3 Distance=distance:m",
                "--column=#4=activity",
                "--column=$(id)=duration:min",
                table);

        assertThat(read.out()).contains("1  accepted");
        assertThat(shell.run("workouts", "--json").out())
                .contains("\"activity\":\"RUN\"", "\"distance_m\":10000.0,\"duration_s\":3600.0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --column=A          | is no HEADER=MEANING
            --column=A=far      | no column means "far": choose one of ignore, date, start-time, activity, distance:m,
            --column=A=steps:km | no column means "steps:km"
            --dates=year        | "year" is none of day-first, month-first
            --decimals=dot      | "dot" is none of point, comma
            --activity=jog      | "jog" is none of run, walk, hike, ride, swim, gym, winter, other
            """)
    void tellsWhatNoTableMeans(String option, String message) throws Exception {
        Result result = shell.run("import", option, Exports.mixed(home));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains(message);
        assertThat(result.err().lines()).hasSize(1);
        assertThat(shell.data()).doesNotExist();
    }

    @Test
    void ofTablesWithOneHeaderTheFirstThatCanBeReadSaysHowAllAre() throws Exception {
        String header = "Datum;Strecke (km);Dauer\n";
        for (List<String> dates : List.of(List.of("13/01/2024", "01/02/2024"), List.of("01/02/2024", "13/01/2024"))) {
            Path archive = home.resolve("both.zip");
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
                for (String date : dates) {
                    zip.putNextEntry(new ZipEntry(date.replace('/', '-') + ".csv"));
                    zip.write((header + date + ";10,5;1:02:03\n").getBytes(StandardCharsets.UTF_8));
                }
            }

            assertThat(shell.run(
                                    "import",
                                    "--as-shown",
                                    "--athlete",
                                    "a" + dates.get(0).charAt(0) + dates.get(0).charAt(1),
                                    archive)
                            .code())
                    .as("%s", dates)
                    .isZero();
        }
    }

    @Test
    void takesTheOtherFilesOfAnArchiveOnceWhereATableIsReadAsShown() throws Exception {
        Path table = Files.writeString(home.resolve("b.csv"), "Date,Distance (km),Time\n2024-09-05,10,1:00:00\n");
        Path archive = home.resolve("both.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (Path file : List.of(Exports.mixed(home), table)) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
            }
        }

        shell.run("import", "--as-shown", archive);

        assertThat(shell.run("batches").lines()).hasSize(3);
    }

    @Test
    void makesNoFolderForAPlan() throws Exception {
        Result result = shell.run("import", "--plan", "--json", Exports.mixed(home));

        assertThat(result.out()).startsWith("{\"batch\":null,\"file\":\"mixed.csv\",");
        assertThat(shell.data()).doesNotExist();
    }

    @Test
    void listsTenRejectedRowsAndCountsTheOthers() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int id = 1; id <= 13; id++) {
            rows.append(Exports.row("Oct. 7, 2025", "Run", "0", "0", Integer.toString(id)));
        }

        Result result = shell.run("import", Exports.write(home.resolve("bad.csv"), rows.toString()));

        assertThat(result.code()).isZero();
        assertThat(result.lines())
                .hasSize(5 + 1 + 10 + 1 + 1)
                .contains("  line 11: neither duration nor distance", "  and 3 more");
    }

    @Test
    void printsOneDocumentWithTheNamesOfTheReceipt() throws Exception {
        Result result = shell.run("import", "--json", Exports.mixed(home));

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains(
                        "\"batch\":1,",
                        "\"imported_at\":\"2025-10-12T08:30:00Z\"",
                        "\"source\":\"mapmyrun\",\"imported_at\"",
                        "\"rows_read\":4,\"accepted\":3,\"already_known\":0,\"changed\":0,\"probable_duplicates\":0,"
                                + "\"flagged\":1,\"rejected\":1,"
                                + "\"rejections\":[{\"line\":5,\"reasons\":[\"neither duration nor distance\"]}]");
    }

    @Test
    void goesOnAfterARefusedFileAndSaysSoAtTheEnd() throws Exception {
        Path empty = Files.createFile(home.resolve("empty.csv"));

        Result result = shell.run("import", "--json", empty, Exports.mixed(home), home.resolve("missing.csv"));

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .startsWith("{\"imports\":[{\"file\":\"empty.csv\",\"refused\":\"")
                .contains("{\"batch\":1,\"file\":\"mixed.csv\",")
                .contains("{\"file\":\"missing.csv\",\"refused\":\"");
        assertThat(result.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("longrun: empty.csv: the file is empty; expected a MapMyRun"),
                        line -> assertThat(line).startsWith("longrun: missing.csv: there is no such file; expected"));
    }

    @Test
    void keepsAthletesApart() throws Exception {
        shell.run("import", "--athlete", "ann", Exports.mixed(home));

        assertThat(shell.run("status", "--athlete", "ann", "--json").out()).contains("\"workouts\":3,");
        assertThat(shell.run("status", "--json").out()).contains("\"athlete\":\"me\"", "\"workouts\":0,");
    }

    @Test
    void takesAFileWhoseNameBeginsWithAnAtSign() throws Exception {
        Path file = Exports.write(home.resolve("@home.csv"), Exports.row("Oct. 7, 2025", "Run", "3", "1800", "1"));

        assertThat(shell.run("import", file).lines().get(0)).isEqualTo("@home.csv: 1 row read, batch 1");
    }

    @Test
    void takesEachFileOfAnArchiveAndTellsOfTheOthers() throws Exception {
        Result result =
                shell.run("import", zip("2025/mixed.csv", Exports.mixed(home), "photo.jpg", home.resolve("jpg")));

        assertThat(result.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(result.err()).startsWith("longrun: photo.jpg: this is no text file");
        assertThat(result.lines()).startsWith("mixed.csv: 4 rows read, batch 1");
    }

    @Test
    void takesNoMoreThanIsLetIn() throws Exception {
        Path mixed = Exports.mixed(home);

        assertThat(shell.run("import", "--max-rows", "3", mixed).err())
                .startsWith("longrun: mixed.csv: the file has too many rows (more than 3)");
        assertThat(shell.run("import", "--max-files", "1", zip("a", mixed, "b", mixed))
                        .err())
                .startsWith("longrun: export.zip: the archive holds too many files (more than 1)");
        assertThat(shell.run("import", "--max-rows", "0", mixed).code()).isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("batches").out()).doesNotContain("mixed.csv");
        assertThat(shell.run("import", "--max-rows", "4", mixed).code()).isZero();
    }

    private Path zip(Object... files) throws IOException {
        Path zip = home.resolve("export.zip");
        Files.write(home.resolve("jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 0});
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int file = 0; file < files.length; file += 2) {
                out.putNextEntry(new ZipEntry((String) files[file]));
                Files.copy((Path) files[file + 1], out);
            }
        }
        return zip;
    }
}
