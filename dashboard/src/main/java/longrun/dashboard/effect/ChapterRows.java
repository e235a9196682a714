package longrun.dashboard.effect;

import java.util.List;
import longrun.dashboard.effect.EffectView.ChapterRow;
import longrun.dashboard.frame.Place;
import longrun.dashboard.frame.Visit;
import longrun.insight.chapter.Chapter;
import longrun.insight.chapter.Chapters;
import longrun.insight.finding.Answer;
import longrun.wording.ChapterText;
import longrun.wording.QuantityText;
import longrun.wording.WorkingText;
import longrun.workout.Label;

/** The chapters of a history as rows. */
final class ChapterRows {
    private final Visit visit;
    private final QuantityText quantities;
    private final ChapterText text;

    ChapterRows(Visit visit) {
        this.visit = visit;
        this.quantities = visit.quantities();
        this.text = new ChapterText(quantities);
    }

    EffectView.Chapters tell() {
        Answer<Chapters> answer =
                visit.findings().chapters(visit.snapshot().kept().chapterNames());
        WorkingText working = new WorkingText(quantities);
        return answer.found()
                .map(found -> new EffectView.Chapters(
                        text.sentence(found),
                        quantities.labels().titles(Label.PUP_WALK),
                        found.chapters().stream().map(this::row).toList(),
                        working.sentence(found.working())))
                .orElseGet(() -> new EffectView.Chapters(
                        "There is too little to find chapters in: "
                                + answer.shortage().map(working::shortage).orElse("") + ".",
                        "",
                        List.of(),
                        ""));
    }

    private ChapterRow row(Chapter chapter) {
        return new ChapterRow(
                chapter.name().orElse(""),
                quantities.date(chapter.span().first()) + " to "
                        + quantities.date(chapter.span().last()),
                new Place("/workouts", List.of())
                        .href(visit.lens()
                                .withDates(
                                        chapter.span().first(), chapter.span().last())),
                quantities.count(chapter.workouts()),
                quantities.number(chapter.figures().workoutsPerMonth(), 1),
                quantities.pace(chapter.figures().medianPace()),
                quantities.percent(chapter.figures().walkShare()),
                text.beginning(chapter));
    }
}
