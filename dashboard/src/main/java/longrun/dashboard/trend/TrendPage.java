package longrun.dashboard.trend;

import jakarta.servlet.http.HttpServletRequest;
import longrun.dashboard.frame.Empty;
import longrun.dashboard.frame.Pages;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.frame.Visits;
import longrun.dashboard.snapshot.Findings;
import longrun.insight.finding.Answer;
import longrun.insight.trend.Trend;
import longrun.wording.TrendText;
import longrun.wording.WorkingText;
import longrun.workout.history.Lens;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Where a metric goes, what comes next, and what stands out, under the lens. */
@Controller
public class TrendPage {
    private final Visits visits;

    TrendPage(Visits visits) {
        this.visits = visits;
    }

    @GetMapping(Asked.PATH)
    View show(HttpServletRequest request) {
        Visit visit = visits.receive(request, "Trends", Asked.OWN.toArray(String[]::new));
        return Pages.page("trend/trend.jte", view(visit, Asked.read(request)), visit.status());
    }

    private static TrendView view(Visit visit, Asked asked) {
        Findings findings = visit.findings();
        Answer<Trend> answer = findings.find(Trend.class, asked, asked::trend);
        WorkingText working = new WorkingText(visit.quantities());
        return new TrendView(
                visit.frame(),
                Empty.of(visit.snapshot(), findings.evidence().selection()),
                asked.href(Lens.ALL),
                TrendForm.of(asked, visit.lens()),
                answer.found()
                        .map(new TrendText(visit.quantities())::sentence)
                        .orElseGet(() -> "Too little to tell: it "
                                + answer.shortage().map(working::shortage).orElse("") + "."),
                new TrendChart(findings.evidence(), asked, answer.found(), visit.quantities())
                        .chart(visit.snapshot().kept().events()),
                answer.found().map(trend -> working.sentence(trend.working())).orElse(""));
    }
}
