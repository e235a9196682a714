package longrun.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import longrun.workout.Athlete;
import longrun.workout.Source;
import longrun.workout.WorkoutKey;
import longrun.workout.batch.Change;
import longrun.workout.batch.Counts;
import longrun.workout.batch.Heading;
import longrun.workout.batch.ImportedFile;
import longrun.workout.batch.RejectedRow;
import longrun.workout.batch.Rejection;
import longrun.workout.batch.Rejection.Kind;
import longrun.workout.batch.Terms;
import longrun.workout.batch.Verdict.Field;
import longrun.workout.batch.Verdicts;
import longrun.workout.port.InMemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeTest {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final String HEADER =
            "Workout Date,Activity Type,Calories Burned (kcal),Distance (mi),Workout Time (seconds),Avg Heart Rate,Steps,"
                    + "Notes,Source,Link\n";
    private static final String LINK = "http://www.mapmyrun.com/workout/";

    private final InMemoryStore store = new InMemoryStore();
    private final Intake intake = new Intake(store, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void givesAReceiptWhoseCountsAddUp() {
        Receipt receipt = taken(HEADER
                + "2019-09-05,Run,321,3.1,1800,,,,,1/workout/1\n"
                + "2019-09-05,Run,321,3.1,1800,,,,,2/workout/1\n"
                + "2019-09-05,Run,321,3.2,1800,,,,,1/workout/1\n"
                + "2019-09-06,Run,,31,1800,,,,,1/workout/2\n"
                + "2019-09-07,Run,,,,,,,,1/workout/3\n"
                + "2019-09-08\n");

        assertThat(receipt.batch().number()).isEqualTo(1);
        assertThat(receipt.batch().counts()).isEqualTo(new Counts(2, 1, 1, 0, 1, 2));
        assertThat(receipt.verdicts().changes())
                .extracting(Change::key, Change::line, Change::fields)
                .containsExactly(tuple(new WorkoutKey("mapmyrun:1"), 4, Set.of(Field.DISTANCE)));
        assertThat(receipt.verdicts().rejections())
                .containsExactly(
                        new RejectedRow(
                                5,
                                6,
                                "2019-09-07,Run,,,,,,,,1/workout/3",
                                List.of(Rejection.of(Kind.NEITHER_DURATION_NOR_DISTANCE))),
                        new RejectedRow(6, 7, "2019-09-08", List.of(new Rejection(Kind.NOT_A_ROW, "", "1 cells"))));
        assertThat(store.rejectedRows(Athlete.DEFAULT, 1))
                .isEqualTo(receipt.verdicts().rejections());
    }

    @Test
    void saysWhatTheFileWas() throws NoSuchAlgorithmException {
        byte[] bytes = (HEADER + "2019-09-05,Run,321,3.1,1800,,,,,\n").getBytes(UTF_8);

        Receipt receipt = taken(intake.take(
                Athlete.DEFAULT,
                new ByteArrayInputStream(bytes),
                "C:\\Users\\me\\my runs.csv",
                0,
                Terms.CAREFUL,
                Progress.NONE));

        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertThat(receipt.batch().file())
                .isEqualTo(new ImportedFile(
                        "my runs.csv", bytes.length, sha256, Source.MAPMYRUN, NOW, new Heading(HEADER.strip(), ',')));
    }

    @Test
    void givesEveryReasonForARejection() {
        Receipt receipt = taken(HEADER
                + ",Run,x,,,,,,,\n" //
                + "soon,Run,,0,0,,,,,\n"
                + "2019-09-05,Run,,far,,,,,,\n");

        assertThat(receipt.verdicts().rejections())
                .extracting(RejectedRow::reasons)
                .containsExactly(
                        List.of(
                                new Rejection(Kind.UNREADABLE_NUMBER, "Calories Burned (kcal)", "x"),
                                Rejection.of(Kind.NO_DATE),
                                Rejection.of(Kind.NEITHER_DURATION_NOR_DISTANCE)),
                        List.of(
                                new Rejection(Kind.UNREADABLE_DATE, "Workout Date", "soon"),
                                Rejection.of(Kind.NEITHER_DURATION_NOR_DISTANCE)),
                        List.of(new Rejection(Kind.UNREADABLE_NUMBER, "Distance (mi)", "far")));
    }

    @Test
    void addsNothingTheSecondTime() {
        String file = HEADER + "2019-09-05,Run,321,3.1,1800,140,5000,b'\\xc5\\x82',x," + LINK + "1\n"
                + "2019-09-06,Walk,,2,,,,,,\n2019-09-06,Walk,,,900,,,,,\n";
        taken(file);

        assertThat(taken(file).batch().counts()).isEqualTo(new Counts(0, 3, 0, 0, 0, 0));
        assertThat(store.history(Athlete.DEFAULT).size()).isEqualTo(3);
    }

    @Test
    void keepsAthletesApart() {
        String file = HEADER + "2019-09-05,Run,321,3.1,1800,,,,," + LINK + "1\n";
        taken(file);

        Outcome other = intake.take(new Athlete("other"), stream(file), "f.csv", 0, Terms.CAREFUL, Progress.NONE);

        assertThat(taken(other).batch().counts().accepted()).isEqualTo(1);
    }

    @Test
    void keepsTheEarlierOfTwoWithoutAnId() {
        Receipt receipt = taken(HEADER
                + "2019-09-05,Run,321,3.1,1800,,,first,,\n"
                + "2019-09-05,Run,321,3.1,1800,,,first,,\n"
                + "2019-09-05,Run,321,3.1,1800,,,second,,\n"
                + "2019-09-05,Run,321,3.1,1801,,,first,,\n");

        assertThat(receipt.batch().counts()).isEqualTo(new Counts(2, 1, 1, 0, 0, 0));
        assertThat(store.history(Athlete.DEFAULT).note(0)).isEqualTo("first");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # what another export says of the workout           | what of it is changed
            2019-09-05,Run,321,3.1,1800,140,5000,easy b,Watch    | ~~
            2019-09-05,Run,321,3.1,1800,140,5000,easy b,Phone    | ~~
            2019-09-05,Run / Jog,321,3.10001,1800,140,5000,easy b, | ~~
            2019-09-05,Run,321,3.1,1800,140,5000,b'easy  b',     | ~~
            2019-09-05,Run,321,3.1,1800,140,5000,łeasy bł,       | ~~
            2019-09-06,Run,321,3.1,1800,140,5000,easy b,         | DATE
            2019-09-05,Walk,321,3.1,1800,140,5000,easy b,        | ACTIVITY
            2019-09-05,Run,322,3.1,1800,140,5000,easy b,         | ENERGY
            2019-09-05,Run,,3.1,1800,140,5000,easy b,            | ENERGY
            2019-09-05,Run,321,3.1001,1800,140,5000,easy b,      | DISTANCE
            2019-09-05,Run,321,3.1,1801,140,5000,easy b,         | DURATION
            2019-09-05,Run,321,3.1,1800,141,5000,easy b,         | HEART_RATE
            2019-09-05,Run,321,3.1,1800,0,5000,easy b,           | HEART_RATE
            2019-09-05,Run,321,3.1,1800,140,5001,easy b,         | STEPS
            2019-09-05,Run,321,3.1,1800,140,5000,easyb,          | NOTE
            2019-09-05,Run,321,3.1,1800,140,5000,,               | NOTE
            2019-10-05,Ride,1,9,9,9,9,x,                         | DATE ACTIVITY ENERGY DISTANCE DURATION HEART_RATE STEPS NOTE
            """)
    void callsAWorkoutChangedWhenItsValuesAre(String row, String fields) {
        taken(HEADER + "2019-09-05,Run,321,3.1,1800,140,5000,easy b,Watch," + LINK + "7\n");

        Receipt receipt = taken(HEADER + row + "," + LINK + "7\n");

        Set<Field> changed = receipt.verdicts().changes().isEmpty()
                ? Set.of()
                : receipt.verdicts().changes().get(0).fields();
        assertThat(changed)
                .containsExactlyInAnyOrderElementsOf(
                        fields.isEmpty()
                                ? List.of()
                                : List.of(fields.split(" ")).stream()
                                        .map(Field::valueOf)
                                        .toList());
        assertThat(store.history(Athlete.DEFAULT).seconds(0)).isEqualTo(1800);
    }

    @Test
    void callsAWorkoutInKilometresTheSame() {
        taken(HEADER + "2019-09-05,Run,321,2.79503,2336,140,5000,,x," + LINK + "7\n");

        Receipt receipt = taken("Workout Date,Activity Type,Distance (km),Workout Time (seconds),Link\n"
                + "2019-09-05,Run,4.498164760320001,2336," + LINK + "7\n");

        assertThat(receipt.batch().counts()).isEqualTo(new Counts(0, 1, 0, 0, 0, 0));
    }

    @Test
    void tellsHowFarItIs() {
        List<String> told = new ArrayList<>();
        String file = HEADER + "2019-09-05,Run,321,3.1,1800,,,,,\n".repeat(2500);

        intake.take(
                Athlete.DEFAULT,
                stream(file),
                "f.csv",
                file.length(),
                Terms.CAREFUL,
                (bytes, total, rows) -> told.add((bytes == total) + " " + rows));

        assertThat(told).containsExactly("true 1000", "true 2000", "true 2500");
    }

    @Test
    void boundsWhatAReceiptHolds() {
        Receipt receipt = taken(HEADER + "x\n".repeat(1500));

        assertThat(receipt.verdicts().rejections()).hasSize(Verdicts.MOST_LISTED);
        assertThat(receipt.batch().counts().rejected()).isEqualTo(1500);
        assertThat(store.rejectedRows(Athlete.DEFAULT, 1)).hasSize(1500);
    }

    private Receipt taken(String file) {
        return taken(intake.take(Athlete.DEFAULT, stream(file), "f.csv", file.length(), Terms.CAREFUL, Progress.NONE));
    }

    private static Receipt taken(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Taken.class);
        return ((Outcome.Taken) outcome).receipt();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
