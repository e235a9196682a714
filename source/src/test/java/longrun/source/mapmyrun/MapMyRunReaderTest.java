package longrun.source.mapmyrun;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import longrun.source.draft.Draft;
import longrun.source.draft.RefusedException;
import longrun.workout.Activity;
import longrun.workout.Declaration;
import longrun.workout.Started;
import longrun.workout.batch.Refusal;
import longrun.workout.batch.Rejection;
import longrun.workout.batch.Rejection.Kind;
import longrun.workout.batch.Verdict;
import longrun.workout.quantity.Distance;
import longrun.workout.quantity.Energy;
import longrun.workout.quantity.HeartRate;
import longrun.workout.quantity.Speed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapMyRunReaderTest {
    private static final LocalDate DAY = LocalDate.of(2019, 9, 5);

    @Test
    void readsARowOfToday() throws IOException {
        Draft draft = only("""
                Date Submitted,Workout Date,Activity Type,Calories Burned (kcal),Distance (mi),Workout Time (seconds),Avg Pace (min/mi),Max Pace (min/mi),Avg Speed (mi/h),Max Speed (mi/h),Avg Heart Rate,Steps,Notes,Source,Link
                "Sept. 6, 2019","Sept. 5, 2019",Run,321,3.10686,1800,9.65602,7.1,6.21372,8.4,140,5000,by the river,Some Watch,http://www.mapmyfitness.com/workout/4242
                """);

        assertThat(draft.problems()).isEmpty();
        assertThat(draft.place().row()).isEqualTo(1);
        assertThat(draft.place().line()).isEqualTo(2);
        assertThat(draft.externalId()).isEqualTo("4242");
        assertThat(draft.started()).isEqualTo(new Started.OnDate(DAY));
        assertThat(draft.activity()).isEqualTo(Activity.RUN);
        assertThat(draft.measures().distance()).isEqualTo(Distance.ofMiles(3.10686));
        assertThat(draft.measures().duration()).isEqualTo(Duration.ofMinutes(30));
        assertThat(draft.measures().energy()).isEqualTo(new Energy(321));
        assertThat(draft.measures().steps()).isEqualTo(5000);
        assertThat(draft.measures().averageHeartRate()).isEqualTo(new HeartRate(140));
        assertThat(requireNonNull(draft.measures().maximumSpeed()).metresPerSecond())
                .isCloseTo(8.4 * 1609.344 / 3600, within(1e-12));
        assertThat(draft.declared())
                .usingRecursiveComparison()
                .ignoringFields("averagePace")
                .isEqualTo(new Declaration("Run", "mi", "by the river", "Some Watch", DAY.plusDays(1), null));
        assertThat(requireNonNull(draft.declared().averagePace()).minutesPerMile())
                .isCloseTo(9.65602, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // kilometres, with the accounts' own spelling of energy
                """
                Date Submitted,Workout Date,Activity Type,Calories Burned (kCal),Distance (km),Workout Time (seconds),Link
                "Sept. 5, 2019","Sept. 5, 2019",Run,321,5.0,1800,http://www.mapmyrun.com/workout/1
                """,
                // energy without a unit
                """
                Workout Date,Activity Type,Calories Burned,Distance (km),Workout Time (seconds)
                2019-09-05,Run,321,5,1800
                """,
                // energy in kilojoules, distance in metres
                """
                Workout Date,Activity Type,Calories Burned (kJ),Distance (m),Workout Time (seconds)
                2019-09-05,Run,1343.064,5000,1800
                """,
                // written by R, the date last, its row names first
                """
                "","Activity.Type","Calories.Burned","Distance..km.","Workout.Time..seconds.","Avg.Pace..min.km.","Avg.Heart.Rate","change","Workout.Date"
                "1","Run",321,5,1800,6,NA,NA,"Sept. 5, 2019"
                """,
                // written by pandas, with an index, derived columns, and whole numbers as floats
                """
                ,Workout Date,Activity Type,Calories Burned (kcal),Distance (km),Workout Time (seconds),Avg Heart Rate,Steps,day,season
                0,2019-09-05,Run,321.0,5.0,1800.0,nan,NaN,Thursday,Autumn
                """,
                // Excel where commas are decimal
                """
                Workout Date;Activity Type;Calories Burned (kcal);Distance (km);Workout Time (seconds);Avg Pace (min/km)
                05-Sep-19;Run;321;5,000;1.800;5,99
                """,
                // tabs, another order, another case
                """
                DISTANCE (KM)\tworkout time (SECONDS)\tactivity  type\tWorkout-Date\tCALORIES BURNED (KCAL)
                5\t1800\tRun\tDec 25, 2022\t321
                """,
                // Excel's line about the separator; minutes
                """
                sep=;
                Workout Date;Activity Type;Calories Burned (kcal);Distance (km);Workout Time (minutes)
                2019-09-05;Run;3.21e+02;5;30
                """,
                // no unit but in the columns derived from it
                """
                Workout Date,Activity Type,Calories Burned,Distance,Workout Time,Avg Pace (min/km)
                2019-09-05,Run,321,5,1800,6
                """,
                """
                Workout Date,Activity Type,Calories Burned,Distance,Workout Time,Avg Speed (km/h)
                2019-09-05,Run,321,5,1800,10
                """,
                // a column twice: the first counts, and a unit counts more
                """
                Workout Date,Activity Type,Calories Burned,Distance,Workout Time,Distance (km),Distance (km),Distance (km).1
                2019-09-05,Run,321,x,1800,5,6,7
                """,
            })
    void findsColumnsAndUnitsByName(String file) throws IOException {
        Draft draft = only(file);

        assertThat(draft.problems()).isEmpty();
        assertThat(draft.started()).isIn(new Started.OnDate(DAY), new Started.OnDate(LocalDate.of(2022, 12, 25)));
        assertThat(draft.activity()).isEqualTo(Activity.RUN);
        assertThat(requireNonNull(draft.measures().distance()).metres()).isCloseTo(5000, within(1e-9));
        assertThat(draft.measures().duration()).isEqualTo(Duration.ofMinutes(30));
        assertThat(requireNonNull(draft.measures().energy()).kilocalories()).isCloseTo(321, within(1e-9));
        assertThat(draft.measures().steps()).isNull();
        assertThat(draft.measures().averageHeartRate()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "0.0", "-0", "0e0", "NA", "NaN", "nan", "None", "null", "--", "N/A", "#N/A", "<NA>", " "
            })
    void takesZeroAndNothingForAbsent(String cell) throws IOException {
        Draft draft = only("Workout Date,Activity Type,Calories Burned (kcal),Distance (mi),Workout Time (seconds),"
                + "Avg Pace (min/mi),Max Speed (mi/h),Avg Heart Rate,Steps\n"
                + "2019-09-05,Run" + ("," + cell).repeat(7));

        assertThat(draft.problems()).isEmpty();
        assertThat(draft.measures()).hasAllNullFieldsOrProperties();
        assertThat(draft.declared().averagePace()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Distance (mi)          | -1        | UNREADABLE_NUMBER
            Distance (mi)          | 3 miles   | UNREADABLE_NUMBER
            Distance (mi)          | Infinity  | UNREADABLE_NUMBER
            Distance (mi)          | 1e300     | UNREADABLE_NUMBER
            Workout Time (seconds) | 0:30:00   | UNREADABLE_NUMBER
            Calories Burned (kcal) | 3,21      | UNREADABLE_NUMBER
            Avg Pace (min/mi)      | fast      | UNREADABLE_NUMBER
            Max Speed (mi/h)       | ?         | UNREADABLE_NUMBER
            Avg Heart Rate         | 0x8C      | UNREADABLE_NUMBER
            Steps                  | 12.5      | UNREADABLE_NUMBER
            Workout Date           | 5/9/2019  | UNREADABLE_DATE
            Date Submitted         | tomorrow  | UNREADABLE_DATE
            """)
    void namesTheCellItCannotRead(String column, String cell, Kind kind) throws IOException {
        List<String> columns = List.of(
                "Date Submitted",
                "Workout Date",
                "Activity Type",
                "Calories Burned (kcal)",
                "Distance (mi)",
                "Workout Time (seconds)",
                "Avg Pace (min/mi)",
                "Max Speed (mi/h)",
                "Avg Heart Rate",
                "Steps");
        List<String> good = List.of("2019-09-05", "2019-09-05", "Run", "321", "3.1", "1800", "9.6", "8", "140", "5000");
        List<String> cells = new ArrayList<>(good);
        cells.set(columns.indexOf(column), "\"" + cell + "\"");

        Draft draft = only(String.join(",", columns) + "\n" + String.join(",", cells));

        assertThat(draft.problems()).containsExactly(new Rejection(kind, column, cell));
    }

    @Test
    void readsMaximumSpeedInTheUnitOfTheAverage() throws IOException {
        Draft draft =
                only("Workout Date,Activity Type,Distance (km),Workout Time (seconds),Avg Speed (km/h),Max Speed\n"
                        + "2019-09-05,Run,5,1800,10,18");

        assertThat(draft.measures().maximumSpeed()).isEqualTo(new Speed(5));
    }

    @Test
    void leavesAnAmbiguousNumberUnreadWhereTheFileDoesNotDecide() throws IOException {
        Draft draft =
                only("Workout Date;Activity Type;Distance (km);Workout Time (seconds)\n2019-09-05;Run;5,125;1800");

        assertThat(draft.problems()).containsExactly(new Rejection(Kind.UNREADABLE_NUMBER, "Distance (km)", "5,125"));
        assertThat(draft.unreadable()).containsExactly(Verdict.Field.DISTANCE);
    }

    @Test
    void keepsNotesOverLinesAndTheRowAsItStands() throws IOException {
        String row = "2019-09-05,Run,5,1800,\"slow, then \"\"fast\"\"\r\n\r\nand home\",x";

        Draft draft =
                only("Workout Date,Activity Type,Distance (km),Workout Time (seconds),Notes,Source\r\n" + row + "\r\n");

        assertThat(draft.declared().note()).isEqualTo("slow, then \"fast\"\n\nand home");
        assertThat(draft.place().text()).isEqualTo(row);
    }

    @Test
    void countsRowsAndLinesFromOne() throws IOException {
        List<Draft> drafts = read("\uFEFFWorkout Date,Activity Type,Distance (km),Notes\n\n"
                + "2019-09-05,Run,5,\"a\nb\"\n \n2019-09-06,Run,6,\n\n2019-09-07,Run,7,");

        assertThat(drafts).extracting(draft -> draft.place().row()).containsExactly(1, 2, 3);
        assertThat(drafts).extracting(draft -> draft.place().line()).containsExactly(3, 6, 8);
    }

    @Test
    void saysWhichRowsAreNone() throws IOException {
        List<Draft> drafts = read("""
                Workout Date,Activity Type,Distance (km),Notes
                2019-09-05,Run,5
                2019-09-05,Run,5,,
                2019-09-05,Run,5,"x"y
                Workout Date,Activity Type,Distance (km),Notes
                2019-09-05,Run,5,fine
                """);

        assertThat(drafts)
                .extracting(Draft::problems)
                .containsExactly(
                        List.of(new Rejection(Kind.NOT_A_ROW, "", "3 cells")),
                        List.of(new Rejection(Kind.NOT_A_ROW, "", "5 cells")),
                        List.of(new Rejection(Kind.NOT_A_ROW, "", "0 cells")),
                        List.of(Rejection.of(Kind.REPEATED_HEADER)),
                        List.of());
    }

    @Test
    void readsOnInTheUnitsOfAHeaderWithin() throws IOException {
        List<Draft> drafts = read("""
                Workout Date,Activity Type,Distance (km)
                2019-09-05,Run,5
                Activity Type,Workout Date,Workout Time (seconds),Distance (mi)
                Run,2019-09-06,1800,5
                """);

        assertThat(drafts.get(1).problems()).containsExactly(Rejection.of(Kind.REPEATED_HEADER));
        assertThat(drafts.get(0).measures().distance()).isEqualTo(Distance.ofKilometres(5));
        assertThat(drafts.get(2).measures().distance()).isEqualTo(Distance.ofMiles(5));
        assertThat(drafts.get(2).declared().distanceUnit()).isEqualTo("mi");
    }

    @Test
    void readsOnBehindAHeaderThatStandsInOneLineWithARow() throws IOException {
        List<Draft> drafts = read("""
                Workout Date,Activity Type,Distance (km),Link
                2019-09-05,Run,5,http://www.mapmyrun.com/workout/1Workout Time (seconds),Workout Date,Activity Type,Distance (mi)
                1800,2019-09-06,Run,5
                """);

        assertThat(drafts.get(0).problems()).containsExactly(new Rejection(Kind.NOT_A_ROW, "", "7 cells"));
        assertThat(drafts.get(1).measures().distance()).isEqualTo(Distance.ofMiles(5));
    }

    @Test
    void readsNoRowBehindAnUnreadableHeaderInTheUnitsOfTheOneBefore() throws IOException {
        List<Draft> drafts = read("""
                Workout Date,Activity Type,Distance (km),Steps
                2019-09-05,Run,5,
                Workout Date,Mood,Distance (mi),Steps
                2019-09-06,Run,5,
                Workout Date,Activity Type,Distance (mi),Steps
                2019-09-07,Run,5,
                """);

        assertThat(drafts.get(1).problems()).containsExactly(Rejection.of(Kind.REPEATED_HEADER));
        assertThat(drafts.get(2).started()).isNull();
        assertThat(drafts.get(2).measures().distance()).isNull();
        assertThat(drafts.get(4).measures().distance()).isEqualTo(Distance.ofMiles(5));
    }

    @Test
    void takesNoCellOverLinesForPartOfTheHeader() {
        assertThatThrownBy(() -> open("""
                Workout Date,Activity Type,Distance (km),"Link
                2019-09-05,Run,5,x"
                2019-09-06,Run,6,y
                """))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.refusal("f.csv").reason()).isEqualTo(Refusal.Reason.NOT_AN_EXPORT));
    }

    @Test
    void losesOneRowOnlyToAQuoteThatIsNeverClosed() throws IOException {
        List<Draft> drafts = read("""
                Workout Date,Activity Type,Distance (km),Notes
                "Sept. 5, 2019",Run,5,"never closed
                "Sept. 6, 2019",Run,6,
                "Sept. 7, 2019",Run,7,"closed"
                """);

        assertThat(drafts).extracting(draft -> draft.problems().size()).containsExactly(1, 0, 0);
    }

    @Test
    void tellsOfTheFieldsItHasColumnsFor() throws IOException {
        MapMyRunReader reader = open("Workout Date,Activity Type,Distance (km),Steps,Mood\n");

        assertThat(reader.tells())
                .containsExactlyInAnyOrder(
                        Verdict.Field.DATE, Verdict.Field.ACTIVITY, Verdict.Field.DISTANCE, Verdict.Field.STEPS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Workout Date,Activity Type,Distance                         | NO_UNIT       | Distance
            Workout Date,Activity Type,Distance (furlongs)              | NO_UNIT       | Distance (furlongs)
            Workout.Date,Activity.Type,Distance..furlongs.              | NO_UNIT       | Distance..furlongs.
            Workout Date,Activity Type,Workout Time (fortnights)        | NO_UNIT       | Workout Time (fortnights)
            Workout Date,Activity Type,Distance (km),Calories Burned (BTU) | NO_UNIT    | Calories Burned (BTU)
            Date Submitted,Activity Type,Distance (km)                  | NOT_AN_EXPORT | its columns: Date Submitted, Activity Type, Distance (km)
            Workout Date,Distance (km)                                  | NOT_AN_EXPORT | its columns: Workout Date, Distance (km)
            Workout Date,Activity Type,Steps                            | NOT_AN_EXPORT | its columns: Workout Date, Activity Type, Steps
            id;date;name                                                | NOT_AN_EXPORT | its columns: id, date, name
            <!DOCTYPE html>                                             | NOT_AN_EXPORT | its columns: <!DOCTYPE html>
            """)
    void refusesAFileWhoseColumnsDoNotTellEnough(String header, Refusal.Reason reason, String detail) {
        assertThatThrownBy(() -> open(header + "\n"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.refusal("f.csv")).isEqualTo(new Refusal(reason, "f.csv", detail)));
    }

    private static Draft only(String file) throws IOException {
        List<Draft> drafts = read(file);
        assertThat(drafts).hasSize(1);
        return drafts.get(0);
    }

    private static List<Draft> read(String file) throws IOException {
        MapMyRunReader reader = open(file);
        List<Draft> drafts = new ArrayList<>();
        for (Draft draft = reader.next(); draft != null; draft = reader.next()) {
            drafts.add(draft);
        }
        return drafts;
    }

    private static MapMyRunReader open(String file) throws IOException {
        byte[] bytes = file.getBytes(UTF_8);
        return MapMyRunReader.open(bytes, new ByteArrayInputStream(bytes));
    }
}
