package longrun.dashboard.model;

import java.util.List;
import java.util.Optional;
import longrun.dashboard.frame.Place;
import longrun.dashboard.frame.Place.Parameter;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.model.VersionsView.Compared;
import longrun.dashboard.model.VersionsView.Version;
import longrun.insight.label.Classifier;
import longrun.insight.label.LabelModel;
import longrun.insight.label.Labels;
import longrun.insight.model.LabelChanges;
import longrun.insight.model.LabelChangesFinder;
import longrun.insight.model.ModelVersion;
import longrun.wording.ModelText;
import longrun.workout.history.Lens;

/** The versions there are, and any of them by the side of what labels the workouts now. */
final class Versioning {
    /** How "no version" is spelled where one is named. */
    static final String AUTO = "auto";

    static final String COMPARE = "compare";

    private final Visit visit;
    private final String compare;

    /** @param compare the number of a version, {@link #AUTO}, or nothing */
    Versioning(Visit visit, String compare) {
        this.visit = visit;
        this.compare = compare.strip();
    }

    /** Why there is nothing to compare with; empty if there is, or nothing was asked. */
    String problem() {
        if (compare.isEmpty()
                || compare.equals(AUTO)
                || asked().filter(ModelVersion::isUnderstood).isPresent()) {
            return "";
        }
        return asked().isEmpty()
                ? "There is no version \"" + compare + "\" to compare with."
                : "Version " + compare + " measures workouts otherwise than this Longrun does and cannot be compared.";
    }

    VersionsView view() {
        Optional<ModelVersion> inUse = visit.snapshot().kept().model();
        return new VersionsView(
                new ModelText(visit.quantities()).inUse(inUse),
                versions().stream().map(version -> version(version, inUse)).toList(),
                visit.href("/model/use"),
                inUse.isEmpty(),
                href(AUTO),
                problem(),
                compared());
    }

    private Version version(ModelVersion version, Optional<ModelVersion> inUse) {
        LabelModel model = version.model();
        ModelText words = new ModelText(visit.quantities());
        return new Version(
                visit.quantities().count(version.number()),
                Integer.toString(version.number()),
                visit.day(version.accepted()),
                words.trainedOn(model.trainedOn()),
                words.parameters(model.parameters()),
                words.counts(model::count),
                inUse.filter(used -> used.number() == version.number()).isPresent(),
                href(Integer.toString(version.number())));
    }

    private String href(String to) {
        return new Place("/model", List.of(new Parameter(COMPARE, to))).href(visit.lens()) + "#versions";
    }

    private List<ModelVersion> versions() {
        return visit.snapshot().kept().versions();
    }

    private Optional<ModelVersion> asked() {
        return versions().stream()
                .filter(version -> Integer.toString(version.number()).equals(compare))
                .findFirst();
    }

    private Optional<Compared> compared() {
        if (compare.isEmpty() || !problem().isEmpty()) {
            return Optional.empty();
        }
        Optional<ModelVersion> asked = asked();
        LabelChanges changes = visit.snapshot()
                .findings(Lens.ALL, visit.asOf())
                .find(LabelChanges.class, compare, all -> changes(asked));
        String title = asked.map(version -> "If version " + version.number() + " labelled your workouts")
                .orElse("If a model trained on your workouts, as they are, labelled them");
        return Optional.of(new Compared(
                title, new ChangesTelling(visit.snapshot().history(), visit.quantities()).changes(changes)));
    }

    private LabelChanges changes(Optional<ModelVersion> other) {
        Labels before = visit.snapshot().labels();
        LabelModel model = ModelVersion.labelling(other, before.history());
        Labels after = Classifier.of(model, visit.snapshot().kept().events()).label(before.history());
        return LabelChangesFinder.find(before, after, visit.asOf(), ChangesTelling.MOST_EXAMPLES);
    }
}
