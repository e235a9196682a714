package longrun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import longrun.cli.Shell.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelCommandTest {
    @TempDir
    Path home;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(home);
    }

    /** Jogs of 4 miles on even days and strolls of 1.3 on odd ones, all about 15 min/mi and logged as runs. */
    private void jogger() throws IOException {
        Random random = new Random(5);
        StringBuilder rows = new StringBuilder();
        for (int day = 1; day <= 60; day++) {
            double miles = (day % 2 == 0 ? 4 : 1.3) * Math.exp(0.2 * random.nextGaussian());
            double seconds = miles * 60 * 14.7 * Math.exp(0.05 * random.nextGaussian());
            rows.append(Exports.row(
                    day <= 30 ? "Sept. " + day + ", 2025" : "Aug. " + (day - 30) + ", 2025",
                    "Run",
                    String.valueOf(miles),
                    String.valueOf(Math.round(seconds)),
                    String.valueOf(day)));
        }
        shell.run("import", Exports.write(home.resolve("jogger.csv"), rows.toString()));
    }

    private void correct(int workouts) {
        correct(workouts, 0, "real_run");
        correct(workouts, 1, "pup_walk");
    }

    private void correct(int workouts, int remainder, String label) {
        List<String> arguments = new ArrayList<>(List.of("correct", "--label", label));
        IntStream.rangeClosed(1, workouts)
                .filter(day -> day % 2 == remainder)
                .forEach(day -> arguments.add("mapmyrun:" + day));
        shell.run(arguments.toArray());
    }

    @Test
    void showsTheModelThatLabelsTheWorkouts() throws IOException {
        jogger();
        assertThat(shell.run("model").lines())
                .startsWith(
                        "No version is in use: a model trained on your workouts, as they are, labels them.",
                        "It learned from 60 workouts, Aug 1, 2025 to Sep 30, 2025.",
                        "Your paces have no gap between runs and dog walks.")
                .contains(
                        "It makes of your workouts 60 runs, 0 dog walks, 0 mixed, 0 outliers.",
                        "How often it is right is not known yet: that takes 10 corrections, and there are 0.");
    }

    @Test
    void teachesByCorrectionsAndMeasuresItself() throws IOException {
        jogger();
        correct(12);
        assertThat(shell.run("model").lines())
                .anySatisfy(line -> assertThat(line).startsWith("Your 12 corrections taught it that"))
                .anySatisfy(line -> assertThat(line).contains("12 as you do when it was not told"));
        assertThat(shell.run("model", "--json").out())
                .contains("\"corrections\":12")
                .contains("\"accuracy\":{\"right\":12,\"of\":12,\"share\":1.0,")
                .contains("\"right_untaught\":6");
        assertThat(shell.run("workouts", "--json", "--label", "pup_walk").out())
                .contains("taught by your 12 corrections, without which it would be a run");
    }

    @Test
    void showsWhatATrainedOneWouldChangeAndKeepsNothing() throws IOException {
        jogger();
        shell.run("model", "--accept");
        correct(12);
        String before = shell.run("workouts", "--json").out();
        Result preview = shell.run("model", "--train");

        assertThat(preview.code()).isZero();
        assertThat(preview.out())
                .contains("The model trained now.\n")
                .containsPattern("It gives \\d+ of 60 workouts another label\\.")
                .containsPattern("(?m)^Run +Dog walk +\\d+ +mapmyrun:")
                .containsPattern("(?m)^Runs a month +\\d+\\.\\d +\\d+\\.\\d$")
                .containsPattern("Nothing was kept: --accept [0-9a-f]{16} in place of --train puts it in use\\.\n$");
        assertThat(shell.run("workouts", "--json").out()).isEqualTo(before);
        assertThat(shell.run("model", "--versions", "--json").out()).contains("\"in_use\":1");
    }

    @Test
    void labelsByTheAcceptedVersionUntilAnotherIs() throws IOException {
        jogger();
        shell.run("model", "--accept");
        String accepted = shell.run("status", "--json").out();
        correct(12);
        assertThat(walks()).isEqualTo(6);

        assertThat(shell.run("model", "--accept").out())
                .endsWith("Version 2 labels your workouts from now on; " + "--rollback goes back.\n");
        assertThat(walks()).isGreaterThan(20);
        assertThat(accepted).contains("\"PUP_WALK\":0");
    }

    private int walks() {
        String status = shell.run("status", "--json").out();
        return Integer.parseInt(status.replaceAll("(?s).*\"PUP_WALK\":(\\d+).*", "$1"));
    }

    @Test
    void goesBackToAnEarlierVersionAndToNone() throws IOException {
        jogger();
        shell.run("model", "--accept");
        correct(12);
        shell.run("model", "--accept");

        assertThat(shell.run("model", "--rollback", "1").lines()).startsWith("Version 1 labels your workouts.");
        assertThat(walks()).isEqualTo(6);
        assertThat(shell.run("model", "--rollback", "2").lines()).startsWith("Version 2 labels your workouts.");
        assertThat(walks()).isGreaterThan(20);
        assertThat(shell.run("model", "--rollback", "auto").lines())
                .startsWith("No version is in use: a model trained on your workouts, as they are, labels them.");
        assertThat(shell.run("model", "--versions").lines()).hasSize(5);
    }

    @Test
    void keepsTheSameModelOnce() throws IOException {
        jogger();
        shell.run("model", "--accept");
        assertThat(shell.run("model", "--accept", "--json").out())
                .containsPattern("\\{\"accepted_version\":1,\"mark\":\"\\w{16}\",\"changed\":0,");
    }

    @Test
    void acceptsByItsMarkOnlyTheModelThatWasShown() throws IOException {
        jogger();
        String shown = mark();
        correct(12);

        Result refused = shell.run("model", "--accept", shown);
        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err())
                .isEqualTo("longrun: a model trained now is not " + shown + " but " + mark()
                        + ": parameters, workouts or corrections are others. Nothing was kept; --train shows it\n");
        assertThat(shell.run("model", "--accept", mark(), "--clusters", "4").code())
                .isEqualTo(ExitCode.REFUSED);
        assertThat(shell.run("model", "--versions", "--json").out()).contains("\"versions\":[]");

        assertThat(shell.run("model", "--accept", mark()).lines())
                .last()
                .isEqualTo("Version 1 labels your workouts from now on; --rollback goes back.");
    }

    private String mark() {
        return shell.run("model", "--train", "--json").out().replaceAll("(?s).*\"mark\":\"(\\w+)\".*", "$1");
    }

    @Test
    void staysWithTheParametersThatWereAccepted() throws IOException {
        jogger();
        shell.run("model", "--accept", "--clusters", "2", "--run-up-to", "8:05/km", "--walk-from", "17:00/mi");
        assertThat(shell.run("model", "--train", "--json").out())
                .contains("\"parameters\":{\"clusters\":2,\"restarts\":6,\"seed\":20180601,"
                        + "\"run_up_to_s_per_km\":485.0,\"walk_from_s_per_km\":633.8,");
    }

    @Test
    void asksAboutWhatWouldTeachMost() throws IOException {
        jogger();
        Result asked = shell.run("model", "--ask", "3");
        assertThat(asked.lines()).hasSize(6);
        assertThat(asked.lines().get(1)).matches("mapmyrun:\\d+ +2025-0[89]-\\d\\d .* /mi +Run +\\d\\d % +\\d+");
        assertThat(shell.run("model", "--ask", "3", "--json").out())
                .containsPattern("\\{\"questions\":\\[\\{\"id\":\"mapmyrun:\\d+\",\"date\":\"2025-0[89]-\\d\\d\","
                        + "\"label\":\"REAL_RUN\",\"confidence\":0\\.\\d+,");
    }

    @Test
    void refusesAVersionThatIsNotThere() {
        Result result = shell.run("model", "--rollback", "3");
        assertThat(result.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(result.err())
                .isEqualTo(
                        "longrun: there is no version 3; longrun model --versions lists them. Nothing was changed\n");
    }

    @Test
    void refusesToTrainOnTooLittle() {
        Result result = shell.run("model", "--accept", "--athlete", "ann");
        assertThat(result.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(result.err())
                .isEqualTo("longrun: there is too little to train on: it takes 5 plausible workouts on foot, and there "
                        + "are 0\n");
        assertThat(shell.run("model", "--athlete", "ann").out()).contains("That is too little: it takes 5 on foot.");
        assertThat(shell.run("model", "--athlete", "ann", "--ask", "5").out())
                .isEqualTo("No label is in doubt enough to ask.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--clusters 4|say --train to see what that would change, or --accept",
                "--train --clusters 1|clusters must be 2 to 10, not 1",
                "--train --run-up-to 13:00|\"13:00\" is no pace: write 13:00/mi, or 8:05/km",
                "--train --run-up-to 17:00/mi|run-up-to must be faster than walk-from",
                "--train --accept|are mutually exclusive",
                "--rollback one|--rollback is \"one\": write the number of a version, or auto",
                "--ask 0|--ask is 0: ask for one at least"
            })
    void tellsWhatIsWronglyAsked(String options, String message) {
        Object[] arguments = ("model " + options).split(" ");
        Result result = shell.run(arguments);
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains(message);
    }
}
