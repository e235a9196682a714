package longrun.acceptance.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import longrun.acceptance.command.Command.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagedCommandTest {
    @TempDir
    Path folder;

    private Command longrun;

    @BeforeEach
    void open() {
        longrun = new Command(folder);
    }

    @Test
    void tellsItsVersionFromBothJars() {
        assertThat(longrun.run("--version").out()).matches("longrun \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
        assertThat(longrun.jar(Command.oneJar()).run("--version").out())
                .matches("longrun \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    }

    @Test
    void importsFromTheOneJarToo() throws Exception {
        Path file = LargeExport.write(folder.resolve("some.csv"), 1, 50, 1);

        Result result = longrun.jar(Command.oneJar()).run("import", "--json", file);

        assertThat(result.err()).isEmpty();
        assertThat(result.json().number("accepted")).isEqualTo(50);
    }

    @Test
    void noCommandButPushLoadsTheLibraryOfTheCloud() throws Exception {
        Path classes = folder.resolve("classes.txt");
        longrun.java("-Xlog:class+load:file=" + classes);

        longrun.run("status");
        assertThat(Files.readString(classes))
                .contains("longrun.cli.StatusCommand")
                .doesNotContain("software.amazon");

        longrun.with("AWS_EC2_METADATA_DISABLED", "true")
                .run("push", "--bucket", "b", LargeExport.write(folder.resolve("some.csv"), 1, 1, 1));
        assertThat(Files.readString(classes)).contains("software.amazon");
    }

    @Test
    void printsTheSameInEveryLocale() throws Exception {
        Path file = LargeExport.write(folder.resolve("läufe.csv"), 1, 50, 1);
        Result plain = longrun.with("LC_ALL", "C.UTF-8").run("import", file);
        String workouts = longrun.run("workouts").out();

        Result turkish = longrun.java("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9")
                .run("workouts");
        Result posix = longrun.java().with("LC_ALL", "C").run("workouts");

        assertThat(plain.out()).startsWith("läufe.csv: 50 rows read");
        assertThat(turkish.out()).isEqualTo(workouts);
        assertThat(posix.out()).isEqualTo(workouts);
    }

    @Test
    void findsFilesOfAnyNameInThePlainLocale() throws Exception {
        Path file = LargeExport.write(folder.resolve("Läufe 2025 – 跑步.csv"), 1, 50, 1);
        String script = Path.of(System.getProperty("longrun.root"), "longrun").toString();

        Result result = longrun.with("LC_ALL", "C")
                .start(List.of("sh", "-c", "'" + script + "' import " + folder + "/L*.csv"))
                .result();

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).startsWith("Läufe 2025 – 跑步.csv: 50 rows read");
        assertThat(file).exists();
    }

    @Test
    void saysThatTheOutputIsFullAndNotThatAReaderLeft() throws Exception {
        Path file = LargeExport.write(folder.resolve("some.csv"), 1, 5000, 1);
        longrun.run("import", file);
        String java = Path.of(System.getProperty("java.home"), "bin", "java") + " -jar '" + Command.app() + "'";

        Result full = longrun.start(List.of("sh", "-c", java + " workouts --json > /dev/full"))
                .result();
        Result left = longrun.start(List.of("sh", "-c", java + " workouts --json | head -c 100 > /dev/null"))
                .result();

        assertThat(full.code()).isEqualTo(3);
        assertThat(full.err()).isEqualTo("longrun: cannot write the output: No space left on device\n");
        assertThat(left.err()).isEmpty();
    }

    @Test
    void neverColoursWhatNoTerminalShows() throws Exception {
        Path file = LargeExport.write(folder.resolve("some.csv"), 1, 50, 1);

        assertThat(longrun.run("import", file).out()
                        + longrun.run("workouts").out()
                        + longrun.run("--help").out())
                .doesNotContain("\u001B", "\r");
    }
}
