package longrun.dashboard.model;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import longrun.dashboard.frame.Empty;
import longrun.dashboard.frame.Pages;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.frame.Visits;
import longrun.insight.finding.Answer;
import longrun.insight.label.LabelModel;
import longrun.insight.label.Labels;
import longrun.insight.model.Accuracy;
import longrun.insight.model.AccuracyFinder;
import longrun.insight.model.ModelVersion;
import longrun.insight.model.Scatter;
import longrun.insight.model.ScatterFinder;
import longrun.wording.ModelText;
import longrun.workout.history.Lens;
import longrun.workout.history.Selection;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The model that labels the workouts: what it learned and how good it is. */
@Controller
public class ModelPage {
    /** A workout a day for eight years; more dots than these hide each other. */
    private static final int MOST_DRAWN = 3000;

    private final Visits visits;

    ModelPage(Visits visits) {
        this.visits = visits;
    }

    @GetMapping("/model")
    View show(HttpServletRequest request) {
        Visit visit = visits.receive(request, "Model");
        return page(visit, "", visit.status());
    }

    private static View page(Visit visit, String said, HttpStatus status) {
        Labels labels = visit.snapshot().labels();
        LabelModel model = labels.classifier().model();
        Optional<ModelVersion> inUse = visit.snapshot().kept().model();
        Selection selection = visit.snapshot().select(visit.lens());
        Answer<Accuracy> accuracy = accuracy(visit);
        ModelText words = new ModelText(visit.quantities());
        ModelTelling telling = new ModelTelling(visit.quantities());
        ModelView view = new ModelView(
                visit.frame(),
                Empty.of(visit.snapshot(), selection),
                "/model",
                said,
                words.headline(inUse, model, accuracy),
                words.accuracy(accuracy),
                scatter(visit, selection).map(found -> new Plotting(labels, found, visit.quantities()).plot()),
                telling.counts(visit.snapshot().summary(selection).labels()),
                telling.centres(model),
                words.learned(model));
        return Pages.page("model/model.jte", view, status);
    }

    private static Answer<Accuracy> accuracy(Visit visit) {
        Labels labels = visit.snapshot().labels();
        return visit.snapshot()
                .findings(Lens.ALL, visit.asOf())
                .find(
                        Accuracy.class,
                        all -> AccuracyFinder.find(labels.classifier().model(), labels.history()));
    }

    private static Optional<Scatter> scatter(Visit visit, Selection selection) {
        return visit.findings()
                .find(
                        Scatter.class,
                        all -> ScatterFinder.find(selection, visit.snapshot().labels(), MOST_DRAWN));
    }
}
