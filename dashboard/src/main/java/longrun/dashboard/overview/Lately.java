package longrun.dashboard.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import longrun.dashboard.frame.Place;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.imports.BatchPage;
import longrun.dashboard.overview.LatelyView.Sentence;
import longrun.dashboard.snapshot.Findings;
import longrun.insight.brief.Advice;
import longrun.insight.brief.Brief;
import longrun.insight.brief.Remark;
import longrun.insight.brief.Topic;
import longrun.insight.finding.Span;
import longrun.insight.model.QuestionFinder;
import longrun.insight.trend.Window;
import longrun.wording.BriefText;
import longrun.wording.LensText;
import longrun.wording.QuantityText;
import longrun.wording.TrendText;
import longrun.wording.WorkingText;
import longrun.workout.batch.Counts;
import longrun.workout.history.Lens;

/** Tells of the days up to the one the overview looks from. */
final class Lately {
    private final Visit visit;
    private final QuantityText quantities;
    private final Findings findings;

    Lately(Visit visit) {
        this.visit = visit;
        this.quantities = visit.quantities();
        this.findings = visit.findings();
    }

    /** Whether the lens lets anything of these days through, and so says anything of them. */
    boolean isSeen() {
        LocalDate to = visit.lens().to();
        LocalDate from = visit.lens().from();
        return (to == null || !to.isBefore(visit.asOf()))
                && (from == null || !from.isAfter(visit.asOf()))
                && !findings.evidence().selection().isEmpty();
    }

    LatelyView.Brief brief() {
        return tell(findings.brief(visit.weeks()).found().orElseThrow());
    }

    LatelyView tell() {
        PeriodCards periods = new PeriodCards(visit);
        return new LatelyView(periods.all(), periods.how(), new SteadyCard(visit).tell(), new AheadCard(visit).tell());
    }

    private LatelyView.Brief tell(Brief brief) {
        BriefText text = new BriefText(quantities);
        List<Sentence> remarks = new ArrayList<>();
        for (Remark remark : brief.remarks()) {
            remarks.add(new Sentence(text.sentence(remark), href(remark, brief.span())));
        }
        if (brief.isQuiet()) {
            remarks.add(new Sentence("Nothing notable happened: all is as it usually is.", ""));
        }
        List<Sentence> advice = new ArrayList<>();
        for (Advice one : brief.advice()) {
            advice.add(new Sentence(text.sentence(one), href(one.topic(), one.lens(), brief.span())));
        }
        return new LatelyView.Brief(
                text.opening(brief, visit.lens()),
                remarks,
                advice,
                looks(),
                new WorkingText(quantities).sentence(brief.working()));
    }

    private static String href(Remark remark, Span days) {
        if (remark instanceof Remark.Going going) {
            return page("/trends")
                    .with("metric", LensText.spelled(going.trend().metric()))
                    .with("window", TrendText.spelled(Window.DAYS_365))
                    .href(remark.lens());
        }
        return href(remark.topic(), remark.lens(), days);
    }

    /** Where the finding behind a sentence is shown, or the workouts it speaks of. */
    private static String href(Topic topic, Lens lens, Span days) {
        return switch (topic) {
            case PERIOD, STREAK, WORKOUTS -> page("/workouts").href(lens.withDates(days.first(), days.last()));
            case ANOMALY -> page("/trends").href(lens) + "#anomalies";
            case CHANGE -> page("/effect").with("event", "strongest").href(lens);
            case TREND -> page("/trends").href(lens);
            case MODEL -> page("/model").href(lens) + "#ask";
        };
    }

    private static Place page(String path) {
        return new Place(path, List.of());
    }

    private List<Sentence> looks() {
        List<Sentence> looks = new ArrayList<>();
        int unsure = findings.find(
                QuestionFinder.class,
                evidence -> QuestionFinder.unsure(visit.snapshot().labels(), evidence.selection()));
        if (unsure > 0) {
            looks.add(new Sentence(
                    counted(unsure, "label is", "labels are") + " less than sure.",
                    page("/model").href(visit.lens()) + "#ask"));
        }
        visit.snapshot().kept().lastBatch().stream().findFirst().ifPresent(batch -> {
            Counts counts = batch.counts();
            String href = BatchPage.href(batch.number());
            if (counts.rejected() > 0) {
                looks.add(new Sentence(
                        counted(counts.rejected(), "row", "rows") + " of the last import could not be taken.", href));
            }
            if (counts.probableDuplicates() > 0) {
                looks.add(new Sentence(
                        counted(counts.probableDuplicates(), "row", "rows")
                                + " of the last import " + (counts.probableDuplicates() == 1 ? "is" : "are")
                                + " held back as probably there already.",
                        href));
            }
        });
        return looks;
    }

    private String counted(int count, String one, String many) {
        return quantities.count(count) + " " + (count == 1 ? one : many);
    }
}
