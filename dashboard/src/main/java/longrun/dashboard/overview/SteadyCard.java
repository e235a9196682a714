package longrun.dashboard.overview;

import java.util.List;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.overview.LatelyView.Part;
import longrun.dashboard.overview.LatelyView.Steady;
import longrun.insight.consistency.Consistency;
import longrun.insight.finding.Answer;
import longrun.wording.ConsistencyText;
import longrun.wording.QuantityText;
import longrun.wording.WorkingText;

/** How steadily she trains, with the four parts. */
final class SteadyCard {
    private final Visit visit;
    private final QuantityText quantities;

    SteadyCard(Visit visit) {
        this.visit = visit;
        this.quantities = visit.quantities();
    }

    Steady tell() {
        Answer<Consistency> answer = visit.findings().consistency(visit.weeks());
        WorkingText working = new WorkingText(quantities);
        return answer.found()
                .map(found -> steady(found, working))
                .orElseGet(() -> new Steady(
                        "",
                        "",
                        List.of(),
                        "",
                        "Too little to tell how steadily you train: "
                                + answer.shortage().map(working::shortage).orElse("") + "."));
    }

    private Steady steady(Consistency found, WorkingText working) {
        return new Steady(
                Math.round(found.score()) + " of 100",
                quantities.date(found.window().first()) + " to "
                        + quantities.date(found.window().last()),
                parts(found.parts()),
                working.sentence(found.working()),
                "");
    }

    private List<Part> parts(Consistency.Parts parts) {
        return List.of(
                part("Frequency", parts.frequency()),
                part("Timing", parts.timing()),
                part("Performance", parts.performance()),
                part("Streaks", parts.unbroken()));
    }

    private Part part(String name, longrun.insight.consistency.Part part) {
        return new Part(
                name, Math.round(part.points()), part.weight() + " %", new ConsistencyText(quantities).reason(part));
    }
}
