package longrun.source.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import longrun.source.draft.DraftReader;
import longrun.source.draft.RefusedException;
import longrun.source.table.Correction;
import longrun.source.table.Proposal;
import longrun.source.table.Sniffer;
import longrun.source.table.TableReader;
import longrun.workout.Activity;
import longrun.workout.batch.Refusal;
import longrun.workout.mapping.DateOrder;
import longrun.workout.mapping.DecimalMark;
import longrun.workout.mapping.Mapping;
import longrun.workout.mapping.Reading;
import longrun.workout.mapping.Role;

/** Tables read the way they seem to be meant, and as a person might say they are: replays its inputs in every build, and looks for more on demand. */
class TableFuzzTest {
    /** Of each table. */
    private static final int CORRECTIONS = 20;

    @FuzzTest(maxDuration = "8m")
    void isReadOrRefused(byte[] file) {
        Promise.isKept(file, TableFuzzTest::open);
        Random random = new Random(file.length);
        for (int correction = 0; correction < CORRECTIONS; correction++) {
            Promise.isKept(file, (head, in) -> openAsSaid(random, head, in));
        }
    }

    private static DraftReader open(byte[] head, InputStream file) throws IOException {
        return TableReader.open(
                Sniffer.sniff(head).flatMap(Proposal::mapping).orElseThrow(TableFuzzTest::unmapped), head, file);
    }

    /** Whatever a person says of it. */
    private static DraftReader openAsSaid(Random random, byte[] head, InputStream file) throws IOException {
        Proposal proposal = Sniffer.sniff(head).orElseThrow(TableFuzzTest::unmapped);
        List<Reading> readings = readings(random, proposal.columns().size());
        Correction said = new Correction(
                readings,
                any(random, List.of(DateOrder.values())),
                any(random, List.of(DecimalMark.values())),
                any(random, List.of(Activity.values())));
        Mapping mapping = proposal.corrected(said).mapping().orElseThrow(TableFuzzTest::unmapped);
        return TableReader.open(mapping, head, file);
    }

    /** Each meaning once at most, a date and a distance first, for two of one meaning are never read. */
    private static List<Reading> readings(Random random, int columns) {
        List<Role> others = new ArrayList<>(List.of(Role.values()));
        others.removeAll(List.of(Role.DATE, Role.DISTANCE, Role.NONE));
        Collections.shuffle(others, random);
        List<Role> roles = new ArrayList<>(List.of(Role.DATE, Role.DISTANCE));
        roles.addAll(others);
        List<Reading> readings = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            readings.add(column < roles.size() ? reading(random, roles.get(column)) : Reading.IGNORED);
        }
        Collections.shuffle(readings, random);
        return readings;
    }

    private static Reading reading(Random random, Role role) {
        return any(
                random,
                Reading.all().stream().filter(reading -> reading.role() == role).toList());
    }

    private static RefusedException unmapped() {
        return new RefusedException(Refusal.Reason.UNMAPPED, "");
    }

    private static <T> T any(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
