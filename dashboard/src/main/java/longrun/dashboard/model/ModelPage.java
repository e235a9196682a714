package longrun.dashboard.model;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The model that labels the workouts: what it learned, how good it is, and what another would change. */
@Controller
public class ModelPage {
    static final String TITLE = "Model";
    static final String PATH = "/model";
    static final String DEMO_KEEPS_NOTHING = "The demo keeps nothing.";

    /** That the model in use has just been changed. */
    static final String CHANGED = "changed";

    /** A workout a day for eight years; more dots than these hide each other. */
    private static final int MOST_DRAWN = 3000;

    private final Visits visits;

    ModelPage(Visits visits) {
        this.visits = visits;
    }

    @GetMapping(PATH)
    View show(HttpServletRequest request) {
        return page(request, "", HttpStatus.OK);
    }

    /** Where a form was refused the page stands at the form's own address: whatever is chosen there goes on here. */
    @GetMapping({PATH + "/train", PATH + "/use", PATH + "/answer"})
    ResponseEntity<Void> goOn(HttpServletRequest request) {
        String query = request.getQueryString();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, query == null ? PATH : PATH + "?" + query)
                .build();
    }

    /** The page again, saying why what was sent changed nothing. */
    View refuse(HttpServletRequest request, String why, HttpStatus status) {
        return page(request, why, status);
    }

    private View page(HttpServletRequest request, String refusal, HttpStatus status) {
        Visit visit = visits.receive(request, TITLE, own());
        Labels labels = visit.snapshot().labels();
        LabelModel model = labels.classifier().model();
        Optional<ModelVersion> inUse = visit.snapshot().kept().model();
        Answer<Accuracy> accuracy = accuracy(visit);
        ModelText words = new ModelText(visit.quantities());
        ModelTelling telling = new ModelTelling(visit.quantities());
        Training training = new Training(visit, request);
        Versioning versioning = new Versioning(visit, value(request, Versioning.COMPARE));
        Asking asking = new Asking(visit, value(request, Asking.SKIPPED));
        WhatIfView whatIf = new Supposing(visit, request).view();
        QuestionView question = asking.view(value(request, Asking.ANSWERED));
        TrainView train = training.view();
        ModelView view = new ModelView(
                visit.frame(),
                visit.empty(),
                PATH,
                refusal.isEmpty() && !value(request, CHANGED).isEmpty() ? words.inUse(inUse) : refusal,
                words.headline(inUse, model, accuracy),
                telling.accuracy(accuracy),
                scatter(visit).map(found -> new Plotting(labels, found, visit.quantities()).plot()),
                telling.counts(visit.summary().labels()),
                telling.centres(model),
                words.learned(model),
                question,
                train,
                versioning.view(),
                whatIf,
                !visit.frame().visitingDemo(),
                visit.whole(question.asked(), train.outcome()));
        boolean isWrong = training.isWrong()
                || !versioning.problem().isEmpty()
                || !whatIf.problem().isEmpty();
        HttpStatus asked = isWrong ? HttpStatus.BAD_REQUEST : visit.status();
        return Pages.page("model/model.jte", view, status == HttpStatus.OK ? asked : status);
    }

    private static String[] own() {
        List<String> own = new ArrayList<>(ParameterForm.NAMES);
        own.addAll(Supposing.NAMES);
        own.add(Versioning.COMPARE);
        own.add(Asking.SKIPPED);
        return own.toArray(String[]::new);
    }

    static String value(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static Answer<Accuracy> accuracy(Visit visit) {
        Labels labels = visit.snapshot().labels();
        return visit.snapshot()
                .findings(Lens.ALL, visit.asOf())
                .find(
                        Accuracy.class,
                        all -> AccuracyFinder.find(labels.classifier().model(), labels.history()));
    }

    private static Optional<Scatter> scatter(Visit visit) {
        Selection selection = visit.selection();
        return visit.findings()
                .find(
                        Scatter.class,
                        all -> ScatterFinder.find(selection, visit.snapshot().labels(), MOST_DRAWN));
    }
}
