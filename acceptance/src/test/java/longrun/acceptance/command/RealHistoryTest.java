package longrun.acceptance.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import longrun.acceptance.command.Command.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real history of twelve years, taken in by the packaged command. */
class RealHistoryTest {
    private static final Path EXPORTS = Path.of(System.getProperty("longrun.exports", ""), "mapmyrun");
    private static final Path HISTORY =
            EXPORTS.resolve("dagny099__fitness-dashboard/src/user2632022_workout_history.csv");

    /** An earlier export of the same account. */
    private static final Path EARLIER = Path.of(HISTORY + "@69069db");

    @TempDir
    Path folder;

    private Command longrun;

    @BeforeEach
    void findTheExports() {
        assumeTrue(Files.exists(HISTORY), "the real exports are not on this machine");
        longrun = new Command(folder);
    }

    @Test
    void givesTheKnownReceiptAndAddsNothingTheSecondTime() {
        Result first = longrun.run("import", "--json", HISTORY);

        assertThat(first.code()).isZero();
        assertThat(first.err()).isEmpty();
        Json receipt = first.json();
        assertThat(receipt.values())
                .containsEntry("batch", 1L)
                .containsEntry("source", "mapmyrun")
                .containsEntry("rows_read", 2774L)
                .containsEntry("accepted", 2770L)
                .containsEntry("already_known", 0L)
                .containsEntry("changed", 0L)
                .containsEntry("probable_duplicates", 0L)
                .containsEntry("flagged", 59L)
                .containsEntry("rejected", 4L);
        assertThat(receipt.objects("rejections"))
                .extracting(row -> row.number("line"))
                .containsExactly(264, 407, 408, 819);
        assertThat(receipt.objects("rejections"))
                .allSatisfy(row ->
                        assertThat(row.values().get("reasons")).isEqualTo(List.of("neither duration nor distance")));

        Json again = longrun.run("import", "--json", HISTORY).json();

        assertThat(again.number("accepted")).isZero();
        assertThat(again.number("already_known")).isEqualTo(2770);
        assertThat(again.number("rejected")).isEqualTo(4);
        Json status = longrun.run("status", "--json").json();
        assertThat(status.number("workouts")).isEqualTo(2770);
        assertThat(status.number("flagged")).isEqualTo(59);
        assertThat(status.text("first_date")).isEqualTo("2013-06-25");
        assertThat(status.text("last_date")).isEqualTo("2025-10-07");
        assertThat(status.objects("batches")).hasSize(2);
    }

    @Test
    void takesFromAnEarlierExportOnlyWhatItAloneHas() {
        longrun.run("import", HISTORY);
        Map<String, Json> before = workouts();

        Json receipt = longrun.run("import", "--json", EARLIER).json();

        System.out.println("@69069db after the newest: " + counts(receipt));
        Map<String, Json> after = workouts();
        assertThat(receipt.number("accepted")).isPositive();
        assertThat(after).hasSize(2770 + receipt.number("accepted"));
        assertThat(before)
                .allSatisfy((id, workout) -> assertThat(after.get(id).values())
                        .as(id)
                        .containsEntry("date", workout.values().get("date"))
                        .containsEntry("distance_m", workout.values().get("distance_m"))
                        .containsEntry("duration_s", workout.values().get("duration_s"))
                        .containsEntry("batch", 1L));
        assertThat(receipt.objects("changes")).hasSize(receipt.number("changed"));
        assertThat(receipt.number("accepted")
                        + receipt.number("already_known")
                        + receipt.number("changed")
                        + receipt.number("rejected"))
                .isEqualTo(receipt.number("rows_read"));
    }

    @Test
    void everyExportHasAReceiptThatAddsUp() throws Exception {
        List<Path> files;
        try (var all = Files.walk(EXPORTS)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(7);
        for (int i = 0; i < files.size(); i++) {
            Json receipt = longrun.run("import", "--json", "--athlete", "a" + i, files.get(i))
                    .json();

            assertThat(receipt.values()).as(files.get(i).toString()).containsKey("rows_read");
            assertThat(receipt.number("accepted")
                            + receipt.number("already_known")
                            + receipt.number("changed")
                            + receipt.number("probable_duplicates")
                            + receipt.number("rejected"))
                    .isEqualTo(receipt.number("rows_read"));
        }
    }

    @Test
    void printsEveryWorkoutWithItsLabel() {
        longrun.run("import", HISTORY);

        Json document = longrun.run("workouts", "--json").json();

        assertThat(document.number("count")).isEqualTo(2770);
        assertThat(document.objects("workouts")).hasSize(2770);
        assertThat(document.objects("workouts").get(0).values())
                .containsEntry("id", "mapmyrun:8685587529")
                .containsEntry("date", "2025-10-07")
                .containsEntry("declared", "Run")
                .containsEntry("activity", "RUN")
                .containsEntry("label", "PUP_WALK")
                .containsEntry("method", "K_MEANS")
                .containsEntry("flags", List.of())
                .containsEntry("distance_m", 2944.3)
                .containsEntry("duration_s", 3263.0)
                .containsEntry("pace_s_per_km", 1108.2)
                .containsEntry("batch", 1L)
                .containsKeys("confidence", "reasons");
        assertThat(document.objects("workouts"))
                .filteredOn(workout -> "RIDE".equals(workout.text("activity")))
                .isNotEmpty()
                .allSatisfy(ride -> assertThat(ride.values()).containsEntry("label", null));
    }

    @Test
    @Tag("soak")
    void isTakenInByAColdCommandWithinTwoSeconds() throws Exception {
        Path script = Path.of(System.getProperty("longrun.root"), "longrun");
        Duration best = Duration.ofDays(1);
        for (int attempt = 1; attempt <= 4; attempt++) {
            longrun.with("LONGRUN_DATA", folder.resolve("cold" + attempt).toString());

            Result result = longrun.start(List.of(script.toString(), "import", HISTORY.toString()))
                    .result();

            assertThat(result.code()).as(result.err()).isZero();
            best = result.took().compareTo(best) < 0 ? result.took() : best;
        }
        System.out.println("cold import of the real history: " + best.toMillis() + " ms");
        assertThat(best).isLessThan(Duration.ofSeconds(2));
    }

    private Map<String, Json> workouts() {
        return longrun.run("workouts", "--json").json().objects("workouts").stream()
                .collect(Collectors.toMap(workout -> workout.text("id"), Function.identity()));
    }

    private static String counts(Json receipt) {
        return receipt.values().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Number)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
