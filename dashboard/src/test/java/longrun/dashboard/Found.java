package longrun.dashboard;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import longrun.insight.evidence.Evidence;
import longrun.insight.label.Classifier;
import longrun.insight.label.Labels;
import longrun.insight.model.ModelVersion;
import longrun.wording.LensText;
import longrun.wording.QuantityText;
import longrun.wording.Units;
import longrun.workout.Athlete;
import longrun.workout.history.History;

/** What a command would find in the history that a dashboard shows. */
final class Found {
    /** As the dashboard writes for a reader of British English, from a history in miles. */
    static final QuantityText QUANTITIES = new QuantityText(Units.MILES, Locale.UK);

    private Found() {}

    static Labels labels(Opened opened) {
        History history = opened.store.history(Athlete.DEFAULT);
        return Classifier.of(ModelVersion.labelling(Optional.empty(), history), opened.store.events(Athlete.DEFAULT))
                .label(history);
    }

    /** Through a lens as an address spells it. */
    static Evidence evidence(Opened opened, String lens) {
        Labels labels = labels(opened);
        return new Evidence(
                labels,
                LensText.parse(name -> value(lens, name)).lens(),
                Evidence.defaultAsOf(labels.history(), LocalDate.now(Opened.CLOCK)));
    }

    private static String value(String lens, String name) {
        return Arrays.stream(lens.split("&", -1))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }
}
