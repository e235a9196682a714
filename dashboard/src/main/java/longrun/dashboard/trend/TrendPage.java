package longrun.dashboard.trend;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import longrun.dashboard.chart.Chart;
import longrun.dashboard.config.DashboardConfig;
import longrun.dashboard.frame.Empty;
import longrun.dashboard.frame.Pages;
import longrun.dashboard.frame.Part;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.frame.Visits;
import longrun.dashboard.snapshot.Findings;
import longrun.dashboard.snapshot.Snapshots;
import longrun.dashboard.trend.TrendView.Said;
import longrun.dashboard.workouts.WorkoutRow;
import longrun.insight.finding.Answer;
import longrun.insight.trend.Trend;
import longrun.wording.LensText;
import longrun.wording.OverlayText;
import longrun.wording.TrendText;
import longrun.wording.WorkingText;
import longrun.workout.Overlay;
import longrun.workout.WorkoutKey;
import longrun.workout.history.History;
import longrun.workout.history.Lens;
import longrun.workout.port.OverlayStore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** Where a metric goes, what comes next, and what stands out, under the lens. */
@Controller
public class TrendPage {
    private final Visits visits;
    private final DashboardConfig config;
    private final OverlayStore overlays;
    private final Snapshots snapshots;

    TrendPage(Visits visits, DashboardConfig config, OverlayStore overlays, Snapshots snapshots) {
        this.visits = visits;
        this.config = config;
        this.overlays = overlays;
        this.snapshots = snapshots;
    }

    @GetMapping(Asked.PATH)
    View show(HttpServletRequest request, @RequestParam(defaultValue = "") String said) {
        Visit visit = receive(request);
        return Pages.page("trend/trend.jte", view(visit, Asked.read(request), said(visit, said)), visit.status());
    }

    /** Where a form was refused the page stands at the form's own address: whatever is chosen there goes on here. */
    @GetMapping(Asked.DECIDE)
    ResponseEntity<Void> goOn(HttpServletRequest request) {
        String query = request.getQueryString();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, query == null ? Asked.PATH : Asked.PATH + "?" + query)
                .build();
    }

    /** Keeps what she decides of an anomaly, and goes back to where she was. */
    @PostMapping(Asked.DECIDE)
    Object decide(HttpServletRequest request, @RequestParam(defaultValue = "") String id) {
        Asked asked = Asked.read(request);
        if (visits.visitingDemo(request)) {
            Said nothing = new Said("The demo keeps nothing.", "");
            return Pages.page("trend/trend.jte", view(receive(request), asked, nothing), HttpStatus.CONFLICT);
        }
        WorkoutKey key = key(id);
        Decision decision = decision(request);
        overlays.change(config.athlete(), Set.of(key), decision::on);
        snapshots.renew();
        String href = asked.href(LensText.parse(request::getParameter).lens());
        String said = "said=" + URLEncoder.encode(key.text(), StandardCharsets.UTF_8);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(href + (href.contains("?") ? "&" : "?") + said + "#anomalies"))
                .build();
    }

    private Visit receive(HttpServletRequest request) {
        return visits.receive(request, "Trends", Asked.OWN.toArray(String[]::new));
    }

    /** Of a workout there is. */
    private WorkoutKey key(String id) {
        try {
            WorkoutKey key = new WorkoutKey(id);
            if (snapshots.current().history().rowOf(key).isPresent()) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // no id of any workout: told below, with those of none
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static Decision decision(HttpServletRequest request) {
        try {
            return Decision.read(request);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()), e);
        }
    }

    private static TrendView view(Visit visit, Asked asked, Said said) {
        Findings findings = visit.findings();
        Answer<Trend> answer = findings.find(
                Trend.class,
                List.of(asked.with(Asked.DEFAULT.method()), visit.weeks()),
                evidence -> asked.trend(evidence, visit.weeks()));
        Part<Chart> chart = visit.part("trend", asked, () -> chart(visit, asked, answer));
        Part<ForecastCard> forecast =
                visit.part("forecast", asked.metric(), () -> ForecastCard.of(visit, asked.metric()));
        Part<AnomalyCard> anomalies = visit.part("anomalies", asked.method(), () -> AnomalyCard.of(visit, asked));
        Part<BestCard> bests = visit.part("bests", asked.method(), () -> BestCard.of(visit, asked.method()));
        WorkingText working = new WorkingText(visit.quantities());
        return new TrendView(
                visit.frame(),
                Empty.of(visit.snapshot(), findings.evidence().selection()),
                asked.href(Lens.ALL),
                said,
                TrendForm.of(asked, visit.lens(), visit.quantities()),
                answer.found()
                        .map(new TrendText(visit.quantities())::sentence)
                        .or(() -> answer.shortage().map(working::tooLittle))
                        .orElse(""),
                chart,
                answer.found().map(trend -> working.sentence(trend.working())).orElse(""),
                forecast,
                anomalies,
                DistributionCard.of(findings, asked.metric(), visit.quantities()),
                SameWeekCard.of(findings, asked.metric(), visit.quantities()),
                bests,
                visit.whole(chart, forecast, anomalies, bests));
    }

    private static Chart chart(Visit visit, Asked asked, Answer<Trend> trend) {
        AnomalyMarks odd = new AnomalyMarks(visit, visit.findings().anomalies(asked.method()));
        return new TrendChart(visit, asked, trend.found(), odd)
                .chart(visit.snapshot().kept().events());
    }

    /** What is kept of the workout that was decided about. */
    private static Said said(Visit visit, String id) {
        History history = visit.snapshot().history();
        OptionalInt row = OptionalInt.empty();
        try {
            row = history.rowOf(new WorkoutKey(id));
        } catch (IllegalArgumentException e) {
            // an address made up by hand: nothing was said
        }
        if (row.isEmpty() || history.overlay(row.getAsInt()).equals(Overlay.NONE)) {
            return Said.NOTHING;
        }
        return new Said(
                "Kept of the workout of " + visit.quantities().date(history.date(row.getAsInt())) + ": "
                        + OverlayText.sentence(
                                history.overlay(row.getAsInt()),
                                visit.quantities().labels())
                        + ".",
                WorkoutRow.of(visit, row.getAsInt()).href());
    }
}
