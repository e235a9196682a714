package longrun.source.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import longrun.source.draft.Draft;
import longrun.workout.Measures;
import longrun.workout.mapping.Mapping;
import longrun.workout.quantity.Durations;

/** Tables sniffed and read for the tests. */
final class Tables {
    private Tables() {}

    static Optional<Proposal> sniff(String table) {
        try {
            return Sniffer.sniff(table.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Proposal proposal(String table) {
        return sniff(table).orElseThrow();
    }

    static List<Draft> read(String table) {
        return read(proposal(table).mapping().orElseThrow(), table);
    }

    static List<Draft> read(Mapping mapping, String table) {
        return read(mapping, table.getBytes(StandardCharsets.UTF_8));
    }

    static List<Draft> read(Mapping mapping, byte[] table) {
        List<Draft> drafts = new ArrayList<>();
        try {
            TableReader reader = TableReader.open(mapping, table, new ByteArrayInputStream(table));
            Draft draft = reader.next();
            while (draft != null) {
                drafts.add(draft);
                draft = reader.next();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return drafts;
    }

    /** When, activity, metres, seconds, kcal, steps, beats a minute; a dash for what is absent. */
    static String told(Draft draft) {
        Measures measures = draft.measures();
        return String.join(
                " ",
                draft.started() == null
                        ? "-"
                        : draft.started().date()
                                + draft.started().time().map(time -> "T" + time).orElse(""),
                draft.activity().name(),
                measures.distance() == null ? "-" : whole(measures.distance().metres()),
                measures.duration() == null ? "-" : whole(Durations.seconds(measures.duration())),
                measures.energy() == null ? "-" : whole(measures.energy().kilocalories()),
                measures.steps() == null ? "-" : measures.steps().toString(),
                measures.averageHeartRate() == null
                        ? "-"
                        : whole(measures.averageHeartRate().beatsPerMinute()));
    }

    private static String whole(double number) {
        return Long.toString(Math.round(number));
    }
}
