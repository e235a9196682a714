package longrun.store;

import java.util.List;
import java.util.stream.IntStream;
import longrun.workout.history.History;

/** A history as a list of texts, which can be compared. */
final class Rows {
    private Rows() {}

    static List<String> of(History history) {
        return IntStream.range(0, history.size())
                .mapToObj(row -> String.join(
                        "|",
                        history.key(row).text(),
                        history.date(row) + " " + history.secondOfDay(row),
                        history.activity(row) + " " + history.source(row) + " " + history.batch(row),
                        history.declared(row),
                        history.distanceUnit(row),
                        history.note(row),
                        history.metres(row) + " " + history.seconds(row) + " " + history.kilocalories(row),
                        history.toldMetres(row) + " " + history.toldSeconds(row),
                        history.steps(row) + " " + history.heartRate(row) + " " + history.flags(row),
                        history.overlay(row).toString()))
                .toList();
    }
}
