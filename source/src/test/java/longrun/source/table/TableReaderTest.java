package longrun.source.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import longrun.source.draft.Draft;
import longrun.source.draft.RefusedException;
import longrun.workout.Started;
import longrun.workout.batch.Rejection;
import longrun.workout.batch.Verdict;
import org.junit.jupiter.api.Test;

class TableReaderTest {
    @Test
    void readsAnInstantWithItsOffset() {
        List<Draft> drafts = Tables.read("Date,km\n2024-05-01T23:30:00+02:00,5.2\n2024-05-02T22:30:00Z,5.2\n");

        assertThat(drafts)
                .extracting(Draft::started)
                .containsExactly(
                        new Started.AtInstant(
                                Instant.parse("2024-05-01T21:30:00Z"),
                                ZoneOffset.ofHours(2),
                                Started.ZoneOrigin.STATED),
                        new Started.AtInstant(
                                Instant.parse("2024-05-02T22:30:00Z"), ZoneOffset.UTC, Started.ZoneOrigin.SETTING));
    }

    @Test
    void takesZeroAndDashesForMissing() {
        Draft draft = Tables.read("Date,km,Duration,Calories,Steps,HR\n2024-05-01,5.2,0:00,0,--,0.0\n")
                .get(0);

        assertThat(Tables.told(draft)).isEqualTo("2024-05-01 OTHER 5200 - - - -");
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void notesWhatItCannotReadAndReadsTheRest() {
        List<Draft> drafts = Tables.read("""
                Date,Activity,km,Duration
                2024-05-01,Run,5.2,0:30:00
                2024-05-02,Run,five,0:31:00
                soon,Run,5.4,0:32:00
                2024-05-04,Run
                Date,Activity,km,Duration
                2024-05-05,Run,5.5,0:33:00
                """);

        assertThat(drafts).hasSize(6);
        assertThat(drafts.get(1).problems())
                .containsExactly(new Rejection(Rejection.Kind.UNREADABLE_NUMBER, "km", "five"));
        assertThat(drafts.get(1).unreadable()).containsExactly(Verdict.Field.DISTANCE);
        assertThat(drafts.get(2).problems())
                .containsExactly(new Rejection(Rejection.Kind.UNREADABLE_DATE, "Date", "soon"));
        assertThat(drafts.get(3).problems()).extracting(Rejection::kind).containsExactly(Rejection.Kind.NOT_A_ROW);
        assertThat(drafts.get(4).problems()).containsExactly(Rejection.of(Rejection.Kind.REPEATED_HEADER));
        assertThat(Tables.told(drafts.get(5))).isEqualTo("2024-05-05 RUN 5500 1980 - - -");
    }

    @Test
    void notesATimeOfDayThatItCannotRead() {
        List<Draft> drafts =
                Tables.read("Date,Start Time,km\n2024-05-01,07:10,5.2\n2024-05-02,early,5.2\n2024-05-03,09:00,5\n");

        assertThat(drafts.get(1).problems())
                .containsExactly(new Rejection(Rejection.Kind.UNREADABLE_DATE, "Start Time", "early"));
    }

    @Test
    void takesNoIdThatCannotBePartOfAKey() {
        List<Draft> drafts = Tables.read("Id,Date,km\na1,2024-05-01,5.2\nb2:,2024-05-02,5.2\n~c3,2024-05-03,5\n");

        assertThat(drafts).extracting(Draft::externalId).containsExactly("a1", null, null);
    }

    @Test
    void readsAUnitBehindANumberRatherThanTheColumns() {
        List<Draft> drafts = Tables.read("Date,Distance,Duration\n2024-05-01,5.2 km,30 min\n2024-05-02,800 m,5 min\n");

        assertThat(drafts)
                .extracting(Tables::told)
                .containsExactly("2024-05-01 OTHER 5200 1800 - - -", "2024-05-02 OTHER 800 300 - - -");
        assertThat(drafts.get(1).declared().distanceUnit()).isEqualTo("m");
    }

    @Test
    void readsUtf16WithTabsAndQuotedLineEnds() {
        String table = "Datum\tKilometer\tNotiz\r\n2024-05-01\t5,2\t\"Wind,\r\nRegen\"\r\n2024-05-02\t5,4\t\r\n";
        byte[] utf16 = table.getBytes(StandardCharsets.UTF_16);

        List<Draft> drafts = Tables.read(Tables.proposal(table).mapping().orElseThrow(), utf16);

        assertThat(drafts)
                .extracting(Tables::told)
                .containsExactly("2024-05-01 OTHER 5200 - - - -", "2024-05-02 OTHER 5400 - - - -");
        assertThat(drafts.get(0).declared().note()).isEqualTo("Wind,\r\nRegen");
    }

    @Test
    void tellsOnlyWhatItHasColumnsFor() throws Exception {
        byte[] table = "Date,km\n2024-05-01,5.2\n".getBytes(StandardCharsets.UTF_8);
        TableReader reader = TableReader.open(
                Sniffer.sniff(table).orElseThrow().mapping().orElseThrow(), table, new ByteArrayInputStream(table));

        assertThat(reader.tells()).isEqualTo(Set.of(Verdict.Field.DATE, Verdict.Field.DISTANCE));
        assertThat(reader.source().name()).isEqualTo("csv");
    }

    @Test
    void refusesATableWithAnotherHeader() {
        byte[] other = "Date,miles\n2024-05-01,5.2\n".getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> TableReader.open(
                        Tables.proposal("Date,km\n2024-05-01,5.2\n").mapping().orElseThrow(),
                        other,
                        new ByteArrayInputStream(other)))
                .withMessage("its header is another than the mapping's");
    }
}
