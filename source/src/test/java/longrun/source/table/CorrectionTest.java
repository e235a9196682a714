package longrun.source.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import longrun.source.Intake;
import longrun.source.Outcome;
import longrun.source.Progress;
import longrun.source.archive.Limits;
import longrun.source.draft.Draft;
import longrun.workout.Activity;
import longrun.workout.Athlete;
import longrun.workout.batch.Terms;
import longrun.workout.mapping.DateOrder;
import longrun.workout.mapping.DecimalMark;
import longrun.workout.mapping.MappedColumn;
import longrun.workout.mapping.Mapping;
import longrun.workout.mapping.Reading;
import longrun.workout.mapping.Role;
import longrun.workout.mapping.Unit;
import longrun.workout.port.InMemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorrectionTest {
    private static final Reading KILOMETRES = new Reading(Role.DISTANCE, Unit.KILOMETRE);
    private static final Reading MINUTES = new Reading(Role.DURATION, Unit.MINUTE);

    private static final String SWEDISH = """
            Dag,Str\u00e4cka,Tid
            5/9/2024,"1,234",60
            6/9/2024,"10,5",61
            """;

    @Test
    void readsWhatNoHeaderTells() {
        Proposal proposal = Tables.proposal(SWEDISH);
        assertThat(proposal.isOfWorkouts()).isFalse();

        Proposal said = proposal.corrected(new Correction(
                List.of(Reading.of(Role.DATE), KILOMETRES, MINUTES),
                DateOrder.DAY_FIRST,
                DecimalMark.COMMA,
                Activity.RUN));

        assertThat(said.obstacles()).isEmpty();
        assertThat(Tables.read(said.mapping().orElseThrow(), SWEDISH))
                .extracting(Tables::told)
                .containsExactly("2024-09-05 RUN 1234 3600 - - -", "2024-09-06 RUN 10500 3660 - - -");
    }

    @Test
    void leavesToTheValuesWhatNobodySays() {
        String table = SWEDISH.replace("6/9/2024", "16/9/2024");
        Proposal said = Tables.proposal(table)
                .corrected(new Correction(
                        List.of(Reading.of(Role.DATE), KILOMETRES, Reading.of(Role.DURATION)),
                        DateOrder.ONE_WAY_ONLY,
                        DecimalMark.ONE_WAY_ONLY,
                        Activity.OTHER));

        assertThat(said.dateOrder()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(said.column(Role.DISTANCE).orElseThrow().mark()).isEqualTo(DecimalMark.COMMA);
        assertThat(said.column(Role.DURATION).orElseThrow().unit()).contains(Unit.MINUTE);
    }

    @Test
    void namesWhatIsInTheWay() {
        Proposal proposal = Tables.proposal("Date,A,B,Id\n5/9/2024,10,60,x\n6/9/2024,11,61,x\n");
        Correction said = proposal.said();

        assertThat(texts(proposal.corrected(said.withReading(0, Reading.IGNORED))))
                .containsExactly(
                        "no column has the date; say which one does",
                        "no column has the distance or the duration; say which one does");
        assertThat(texts(proposal.corrected(said.withReading(1, KILOMETRES))))
                .containsExactly("Date: each date could be two; say whether the day or the month comes first");
        assertThat(texts(Tables.proposal("Date,Distance (leagues),Duration (bells)\n2024-09-05,10,60\n")))
                .containsExactly(
                        "Distance (leagues): the unit of the distance is not known; say which it is",
                        "Duration (bells): the unit of the duration is not known; say which it is");
        Correction dated = said.withReading(1, KILOMETRES).withDateOrder(DateOrder.MONTH_FIRST);
        assertThat(proposal.corrected(dated).mapping()).isPresent();

        Proposal twice = proposal.corrected(dated.withReading(2, KILOMETRES));
        assertThat(texts(twice)).containsExactly("A, B: read as the same; leave all but one out");
        assertThat(twice.columns().get(1).doubts()).contains(Doubt.TOLD_TWICE);
        assertThat(twice.columns().get(2).doubts()).contains(Doubt.TOLD_TWICE);

        Proposal ids = proposal.corrected(dated.withReading(3, Reading.of(Role.ID)));
        assertThat(texts(ids)).containsExactly("Id: the ids do not tell workouts apart; leave them out");
    }

    private static List<String> texts(Proposal proposal) {
        return proposal.obstacles().stream().map(Obstacle::text).toList();
    }

    @Test
    void doubtsAUnitByWhichNobodyMoves() {
        Proposal proposal = Tables.proposal("Date,Distance,Time\n2024-09-05,10,60:00\n2024-09-06,11,61:00\n");

        Proposal metres = proposal.corrected(proposal.said().withReading(1, new Reading(Role.DISTANCE, Unit.METRE)));

        assertThat(metres.mapping()).isPresent();
        assertThat(metres.columns().get(1).doubts()).contains(Doubt.PACE_IMPLAUSIBLE);
    }

    @Test
    void keepsTheMarksThatEarlierTablesTold() {
        String first = "Datum;Distanz (km);Kalorien\n2024-09-05;10,5;500\n2024-09-06;9,25;480\n";
        String later = "Datum;Distanz (km);Kalorien\n2024-10-05;5,250;300\n";
        Mapping learned = Tables.proposal(first).mapping().orElseThrow();

        Proposal said = Tables.proposal(later).corrected(Correction.of(learned).withReading(2, Reading.IGNORED));

        assertThat(Tables.read(said.mapping().orElseThrow(), later))
                .extracting(Tables::told)
                .containsExactly("2024-10-05 OTHER 5250 - - - -");
        assertThat(said.columns().get(1).doubts()).doesNotContain(Doubt.NUMBERS_UNDECIDED, Doubt.NUMBERS_GUESSED);
    }

    @Test
    void isOfEachColumn() {
        Proposal proposal = Tables.proposal(SWEDISH);
        Correction tooShort = new Correction(
                List.of(Reading.IGNORED), DateOrder.ONE_WAY_ONLY, DecimalMark.ONE_WAY_ONLY, Activity.OTHER);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> proposal.corrected(tooShort))
                .withMessage("1 readings of 3 columns");
    }

    /** The second file's own numbers could be meant either way, and kilocalories tell no mark at all. */
    @Test
    void keepsTheDecimalMarksThatAnotherFileOfTheTableShowed() {
        String first = "Date,Distance (km),kcal\n2024-09-15,\"10,5\",500\n";
        Mapping kept = Tables.proposal(first).mapping().orElseThrow();
        assertThat(kept.columns())
                .extracting(MappedColumn::mark)
                .as("they differ")
                .containsExactly(DecimalMark.ONE_WAY_ONLY, DecimalMark.COMMA, DecimalMark.ONE_WAY_ONLY);
        String second = "Date,Distance (km),kcal\n2024-09-16,\"1,234\",500\n";

        Proposal said = Tables.proposal(second).corrected(Correction.of(kept).withActivity(Activity.RUN));

        assertThat(Tables.read(said.mapping().orElseThrow(), second))
                .extracting(Tables::told)
                .containsExactly("2024-09-16 RUN 1234 - 500 - -");
        assertThat(said.said().mark()).as("the one that is said").isEqualTo(DecimalMark.COMMA);
        assertThat(said.corrected(said.said().withMark(DecimalMark.POINT))
                        .mapping()
                        .orElseThrow()
                        .columns())
                .extracting(MappedColumn::mark)
                .containsExactly(DecimalMark.ONE_WAY_ONLY, DecimalMark.POINT, DecimalMark.POINT);
    }

    @Test
    void saysOneMarkOfAllColumnsEvenIfOneOfThemHadItBefore() {
        Mapping kept = Tables.proposal("Date,Distance (km),X\n2024-09-15,\"10,5\",y\n")
                .mapping()
                .orElseThrow();
        String second = "Date,Distance (km),X\n2024-09-16,\"1,234\",\"1,250\"\n";

        Proposal said = Tables.proposal(second)
                .corrected(Correction.of(kept)
                        .withReading(2, new Reading(Role.DURATION, Unit.HOUR))
                        .withMark(DecimalMark.COMMA));

        assertThat(Tables.read(said.mapping().orElseThrow(), second))
                .extracting(Tables::told)
                .containsExactly("2024-09-16 OTHER 1234 4500 - - -");
    }

    @Test
    void isOfColumnsThatTheirHeadersDoNotTellApart() {
        Proposal proposal = Tables.proposal("Date,Distance,Distance,,distance,%,€\n2024-09-05,10,10000,x,y,z,w\n");

        assertThat(proposal.columns())
                .extracting(ProposedColumn::name)
                .containsExactly("Date", "#2 Distance", "#3 Distance", "#4", "distance", "%", "€");
        for (int place = 0; place < proposal.columns().size(); place++) {
            assertThat(proposal.placesOf(proposal.columns().get(place).name())).containsExactly(place);
            assertThat(proposal.placesOf("#" + (place + 1))).containsExactly(place);
        }
        assertThat(proposal.placesOf("Distance")).containsExactly(1, 2);
        assertThat(proposal.placesOf("DISTANCE")).containsExactly(1, 2, 4);
        assertThat(proposal.placesOf("date")).containsExactly(0);
        assertThat(proposal.placesOf("#8")).isEmpty();
        assertThat(proposal.placesOf("#0")).isEmpty();
        assertThat(proposal.placesOf("?")).isEmpty();
    }

    @Test
    void namesALongHeaderShortly() {
        Proposal proposal = Tables.proposal("Date," + "x".repeat(5000) + "\n2024-09-05,10\n");

        String name = proposal.columns().get(1).name();
        assertThat(name).isEqualTo("#2 " + "x".repeat(40) + "…");
        assertThat(proposal.placesOf(name)).containsExactly(1);
    }

    @Test
    void showsTheBeginningOfLongValues() {
        String note = "\uD83D\uDC15".repeat(100);
        Proposal proposal = Tables.proposal("Date,km,Note\n2024-09-05,10," + note + "\n");

        assertThat(proposal.columns().get(2).samples()).containsExactly("\uD83D\uDC15".repeat(60) + "…");
        assertThat(Tables.read("Date,km,Note\n2024-09-05,10," + note + "\n")
                        .get(0)
                        .declared()
                        .note())
                .as("the note itself is whole")
                .isEqualTo(note);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 500);
    }

    /** Whatever is said of whatever table, it is read with all its rows, or something is in the way. */
    @ParameterizedTest
    @MethodSource("seeds")
    void losesNoRow(long seed) {
        Random random = new Random(seed);
        int width = 2 + random.nextInt(5);
        int rows = 1 + random.nextInt(8);
        String table = table(random, width, rows);
        Proposal proposal = Tables.proposal(table);

        Proposal said = proposal.corrected(correction(random, width));

        assertThat(said.mapping().isPresent()).isEqualTo(said.obstacles().isEmpty());
        if (said.mapping().isPresent()) {
            Mapping mapping = said.mapping().get();
            assertThat(said.corrected(Correction.of(mapping)).mapping())
                    .as("corrected by its own mapping, seed %d:%n%s", seed, table)
                    .contains(mapping);
            keepsWhatItDecides(mapping, table(random, width, rows));
            List<Draft> drafts = Tables.read(mapping, table);
            assertThat(drafts).as("seed %d:%n%s", seed, table).hasSize(rows);
            assertThat(rowsCounted(mapping, table))
                    .as("seed %d:%n%s", seed, table)
                    .isEqualTo(rows);
        }
    }

    /** Said of another file of the same table, a mapping stays in all that it does not leave to the values. */
    private static void keepsWhatItDecides(Mapping mapping, String another) {
        Proposal said = Tables.proposal(another).corrected(Correction.of(mapping));
        for (int place = 0; place < mapping.columns().size(); place++) {
            MappedColumn before = mapping.columns().get(place);
            assertThat(said.columns().get(place).reading())
                    .as(another)
                    .isEqualTo(new Reading(before.role(), before.unit()));
            if (before.mark() != DecimalMark.ONE_WAY_ONLY) {
                assertThat(said.columns().get(place).mark()).as(another).isEqualTo(before.mark());
            }
        }
        if (mapping.dateOrder() != DateOrder.ONE_WAY_ONLY) {
            assertThat(said.dateOrder()).as(another).isEqualTo(mapping.dateOrder());
        }
        assertThat(said.said().activity()).isEqualTo(mapping.activity());
    }

    private static int rowsCounted(Mapping mapping, String table) {
        InMemoryStore store = new InMemoryStore();
        store.save(Athlete.DEFAULT, mapping);
        Outcome outcome = new Intake(store, store, Limits.DEFAULT, Clock.systemUTC())
                .take(
                        Athlete.DEFAULT,
                        new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
                        "random.csv",
                        0,
                        Terms.CAREFUL,
                        Progress.NONE);
        return ((Outcome.Taken) outcome).receipt().batch().counts().rowsRead();
    }

    /** In a unit, or in one that nobody has said. */
    private static final List<Reading> READINGS = Stream.concat(
                    Reading.all().stream(), Arrays.stream(Role.values()).map(Reading::of))
            .toList();

    private static Correction correction(Random random, int width) {
        List<Reading> readings = new ArrayList<>();
        for (int place = 0; place < width; place++) {
            readings.add(place == 0 ? Reading.of(Role.DATE) : any(random, READINGS));
        }
        return new Correction(
                readings,
                any(random, List.of(DateOrder.values())),
                any(random, List.of(DecimalMark.values())),
                any(random, List.of(Activity.values())));
    }

    private static String table(Random random, int width, int rows) {
        StringBuilder table = new StringBuilder();
        for (int row = 0; row <= rows; row++) {
            for (int place = 0; place < width; place++) {
                table.append(place == 0 ? "" : ";").append(row == 0 ? "column " + place : cell(random));
            }
            table.append('\n');
        }
        return table.toString();
    }

    private static String cell(Random random) {
        return any(
                random,
                List.of("5/9/2024", "2024-09-15", "1,234", "1.5", "60", "1:02:03", "26:42", "run", "", "--", "0", "x"));
    }

    private static <T> T any(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
