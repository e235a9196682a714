package longrun.dashboard.model;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import longrun.dashboard.frame.Link;
import longrun.dashboard.frame.Part;
import longrun.dashboard.frame.Place;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.model.TrainView.Outcome;
import longrun.dashboard.model.TrainView.TrialView;
import longrun.insight.finding.Answer;
import longrun.insight.label.LabelModel;
import longrun.insight.label.LabelParameters;
import longrun.insight.model.ModelVersion;
import longrun.insight.model.Trial;
import longrun.insight.model.TrialFinder;
import longrun.wording.ModelText;
import longrun.workout.history.Lens;

/** Trains by what the form asks for, on the whole history, whatever the lens. */
final class Training {
    /** The mark of the model that was looked at before it is accepted. */
    static final String SHOWN = "shown";

    private final Visit visit;
    private final ParameterForm form;
    private final String shown;

    Training(Visit visit, HttpServletRequest request) {
        this.visit = visit;
        LabelParameters before = visit.snapshot()
                .kept()
                .model()
                .map(ModelVersion::model)
                .map(model -> model.parameters())
                .orElse(LabelParameters.DEFAULT);
        this.form = ParameterForm.read(
                request::getParameter, before, visit.quantities().units());
        this.shown = ModelPage.value(request, SHOWN);
    }

    /** Whether what was sent makes no sense. */
    boolean isWrong() {
        return form.asked() && form.parameters().isEmpty();
    }

    /** Why nothing can be trained as asked; empty if it can. */
    String problem() {
        if (form.parameters().isEmpty()) {
            return sentence(form.problem());
        }
        return trial().shortage()
                .map(shortage -> sentence(new ModelText(visit.quantities()).tooLittle(shortage)))
                .orElse("");
    }

    /** What the parameters give. */
    Answer<Trial> trial() {
        LabelParameters parameters = form.parameters().orElseThrow();
        return visit.snapshot()
                .findings(Lens.ALL, visit.asOf())
                .find(
                        Trial.class,
                        parameters,
                        all -> TrialFinder.find(
                                parameters,
                                visit.snapshot().labels(),
                                visit.snapshot().kept().events(),
                                visit.asOf(),
                                ChangesTelling.MOST_EXAMPLES));
    }

    /** Whether a model is the one that was looked at. */
    boolean isShown(LabelModel model) {
        return model.mark().equals(shown);
    }

    TrainView view() {
        return new TrainView(
                form.fields(),
                Place.parameters(visit.lens()),
                form.asked()
                        ? visit.part("trial", form.parameters(), this::outcome)
                        : Part.there("trial", new Outcome("", Optional.empty())),
                new Link("Back to what it was", visit.href("/model") + "#train", false),
                visit.href("/model/train"));
    }

    private Outcome outcome() {
        String problem = problem();
        return new Outcome(problem, problem.isEmpty() ? trial().found().map(this::told) : Optional.empty());
    }

    private TrialView told(Trial trial) {
        ModelText words = new ModelText(visit.quantities());
        return new TrialView(
                trial.model().mark(),
                new ChangesTelling(visit.snapshot().history(), visit.quantities()).changes(trial.changes()),
                new ModelTelling(visit.quantities()).centres(trial.model()),
                words.learned(trial.model()),
                words.accuracy(trial.accuracy()));
    }

    private static String sentence(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }
}
