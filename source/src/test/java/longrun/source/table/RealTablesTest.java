package longrun.source.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import longrun.source.csv.Lines;
import longrun.source.draft.Draft;
import longrun.workout.mapping.Role;
import longrun.workout.mapping.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is known of real tables, where the folder with them exists. */
class RealTablesTest {
    private static final Path EXPORTS = Path.of(System.getProperty("longrun.exports", "no exports"));

    @BeforeEach
    void theFolderIsThere() {
        assumeTrue(Files.isDirectory(EXPORTS), "no real exports at " + EXPORTS);
    }

    @Test
    void readsRunkeepersWithoutADoubt() throws IOException {
        byte[] table = bytes("runkeeper/dangoldin__runkeeper-stats/cardioActivities.csv");

        assertThat(proposal(table).isDoubtful()).isFalse();
        assertThat(drafts(table))
                .hasSize(178)
                .allSatisfy(draft -> assertThat(draft.problems()).isEmpty());
    }

    @Test
    void readsGarminsInGerman() throws IOException {
        byte[] table = bytes("garmin/PhilippPro__Running-App/Activities_old.csv");

        assertThat(proposal(table).column(Role.DISTANCE).orElseThrow().doubts()).contains(Doubt.UNIT_GUESSED);
        assertThat(drafts(table))
                .hasSize(60)
                .allSatisfy(draft -> assertThat(draft.problems()).isEmpty());
    }

    @Test
    void readsStravasRawColumns() throws IOException {
        byte[] table = bytes("strava/MaryaPanova__strava-cycling-analysis/activities.csv");

        assertThat(proposal(table).column(Role.DISTANCE).orElseThrow().unit()).contains(Unit.METRE);
        assertThat(drafts(table))
                .hasSize(346)
                .allSatisfy(draft -> assertThat(draft.problems()).isEmpty());
    }

    @Test
    void doubtsADailyTable() throws IOException {
        byte[] table = bytes("googlefit/kaustubhgupta__google-fit-data-analysis/Daily activity metrics.csv");

        assertThat(proposal(table).column(Role.DISTANCE).orElseThrow().doubts()).contains(Doubt.PERHAPS_NO_WORKOUTS);
    }

    private static byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(EXPORTS.resolve(file));
    }

    private static Proposal proposal(byte[] table) throws IOException {
        return Sniffer.sniff(Arrays.copyOf(table, Math.min(table.length, Lines.HEAD)))
                .orElseThrow();
    }

    private static List<Draft> drafts(byte[] table) throws IOException {
        return Tables.read(proposal(table).mapping().orElseThrow(), table);
    }
}
