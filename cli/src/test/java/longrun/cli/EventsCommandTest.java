package longrun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import longrun.cli.Shell.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventsCommandTest {
    @TempDir
    Path home;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(home);
    }

    private Result choco() {
        return shell.run("events", "--add", "2018-06-04", "--title", "Choco arrives", "--kind", "dog");
    }

    @Test
    void saysWhatToDoWhereThereIsNone() {
        assertThat(shell.run("events").out())
                .isEqualTo("No event yet. Add one: longrun events --add 2018-06-04 --title \"Choco arrives\" "
                        + "--kind dog\n");
        assertThat(shell.run("events", "--json").out()).isEqualTo("{\"events\":[]}\n");
        assertThat(shell.data()).doesNotExist();
    }

    @Test
    void keepsWhatIsAddedAndListsTheEarliestFirst() {
        choco();
        Result added = shell.run("events", "--add", "2015-01-31", "--title", "Moved");

        assertThat(added.code()).isZero();
        assertThat(added.lines())
                .containsExactly(
                        "Date        Title          Kind",
                        "2015-01-31  Moved          Something else",
                        "2018-06-04  Choco arrives  A dog arrives");
        assertThat(shell.run("events").out()).isEqualTo(added.out());
        assertThat(shell.run("events", "--json").out())
                .isEqualTo("{\"events\":[{\"date\":\"2015-01-31\",\"title\":\"Moved\",\"kind\":\"OTHER\"},"
                        + "{\"date\":\"2018-06-04\",\"title\":\"Choco arrives\",\"kind\":\"DOG\"}]}\n");
        assertThat(shell.run("status").out()).contains("2018-06-04 Choco arrives");
    }

    @Test
    void keepsAnEventOnce() {
        choco();
        assertThat(choco().lines()).hasSize(2);
    }

    @Test
    void takesAwayTheEventOfADay() {
        choco();
        shell.run("events", "--add", "2015-01-31", "--title", "Moved");

        assertThat(shell.run("events", "--remove", "2018-06-04").lines())
                .containsExactly("Date        Title  Kind", "2015-01-31  Moved  Something else");
    }

    @Test
    void asksWhichOfADaysEventsIsMeant() {
        choco();
        shell.run("events", "--add", "2018-06-04", "--title", "Moved");

        Result unclear = shell.run("events", "--remove", "2018-06-04");
        assertThat(unclear.code()).isEqualTo(1);
        assertThat(unclear.err())
                .isEqualTo("longrun: there are 2 events on 2018-06-04: say which with --title. Nothing was removed\n");
        assertThat(shell.run("events", "--remove", "2018-06-04", "--title", "Moved")
                        .lines())
                .containsExactly("Date        Title          Kind", "2018-06-04  Choco arrives  A dog arrives");
    }

    @Test
    void refusesToTakeAwayWhatIsNotThere() {
        choco();
        for (List<String> other : List.of(List.of("2018-06-05"), List.of("2018-06-04", "--title", "Moved"))) {
            List<String> arguments = new ArrayList<>(List.of("events", "--remove"));
            arguments.addAll(other);
            Result refused = shell.run(arguments.toArray());
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.err())
                    .isEqualTo("longrun: there is no such event on " + other.get(0)
                            + "; longrun events lists those there are\n");
        }
        assertThat(shell.run("events").lines()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            events --add 4.6.2018 --title Moved              | "4.6.2018" is no date: write it as 2018-06-04.
            events --add 2018-06-04                          | An event has a title, such as Choco arrives.
            events --add 2018-06-04 --title Moved --kind cat | "cat" is no kind of event: choose dog or other.
            events --add 2018-06-04 --remove 2018-06-04      | mutually exclusive
            events --remove yesterday                        | "yesterday" is no date: write it as 2018-06-01
            events --title Moved                             | --title and --kind say what is added: say --add DATE too
            events --remove 2018-06-04 --kind dog            | --title and --kind say what is added: say --add DATE too
            """)
    void tellsWrongUsage(String line, String message) {
        Result result = shell.run((Object[]) line.split(" "));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains(message);
        assertThat(result.err().lines()).hasSize(1);
        assertThat(shell.data()).doesNotExist();
    }
}
