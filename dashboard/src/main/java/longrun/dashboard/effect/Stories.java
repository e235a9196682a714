package longrun.dashboard.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import longrun.dashboard.chart.HistoryCharts;
import longrun.dashboard.chart.PlaceboChart;
import longrun.dashboard.effect.EffectView.Compared;
import longrun.dashboard.effect.EffectView.Story;
import longrun.dashboard.effect.EffectView.Told;
import longrun.dashboard.frame.Place;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.workouts.WorkoutRow;
import longrun.insight.effect.Effect;
import longrun.insight.effect.Moment;
import longrun.insight.summary.Summary;
import longrun.wording.EffectText;
import longrun.wording.MomentText;
import longrun.wording.StoryText;
import longrun.wording.WorkingText;
import longrun.workout.Event;
import longrun.workout.history.LabelFilter;
import longrun.workout.history.Selection;

/** Tells the story of a moment from what was found. */
final class Stories {
    /** So many of the last workouts before the moment, and twice as many from it on, show what the labels are. */
    private static final int AROUND = 4;

    private final Visit visit;

    Stories(Visit visit) {
        this.visit = visit;
    }

    /** Of a moment with workouts to compare. */
    Story tell(Moment moment) {
        Summary summary = visit.findings()
                .find(
                        Summary.class,
                        "to the day looked from",
                        evidence -> visit.snapshot().summary(evidence.selection()));
        HistoryCharts charts = new HistoryCharts(summary, marks(moment), visit.quantities());
        return new Story(
                new StoryText(visit.quantities()).title(moment),
                new EffectText(visit.quantities()).moment(moment),
                visit.part("told", moment, () -> told(moment)),
                visit.part("compared", moment, () -> compared(moment)),
                charts.months(),
                charts.paces(),
                charts.shares(),
                around(moment.date()),
                href("/export/effect.json", moment),
                href(SharePage.PATH, moment));
    }

    /** The answer in short. */
    Told told(Moment moment) {
        Effect all = effect(moment).orElseThrow();
        Optional<Effect> runs = alone(LabelFilter.REAL_RUN, moment);
        return new Told(
                new StoryText(visit.quantities()).sentences(all, runs),
                new Panels(visit.quantities()).tiles(all, runs));
    }

    /** The answer in full. What is not told of in short is asked first: that may be found on another thread meanwhile. */
    Compared compared(Moment moment) {
        EffectView.Chapters chapters = new ChapterRows(visit).tell();
        Optional<Effect> walks = alone(LabelFilter.PUP_WALK, moment);
        Optional<Effect> runs = alone(LabelFilter.REAL_RUN, moment);
        Effect all = effect(moment).orElseThrow();
        Panels panels = new Panels(visit.quantities());
        List<EffectView.Panel> apart = new ArrayList<>();
        runs.ifPresent(effect -> apart.add(panels.of(LabelFilter.REAL_RUN, effect)));
        walks.ifPresent(effect -> apart.add(panels.of(LabelFilter.PUP_WALK, effect)));
        EffectText effects = new EffectText(visit.quantities());
        return new Compared(
                panels.all(all, visit.lens()),
                apart,
                effects.placebo(all.placebo()).orElse(""),
                new PlaceboChart(visit.quantities()).of(moment, all.placebo()),
                PlaceboChart.sentence(all.placebo()),
                effects.nearest(all),
                chapters,
                List.of(new WorkingText(visit.quantities()).sentence(all.working())));
    }

    private Optional<Effect> effect(Moment moment) {
        return visit.findings().effect(moment).found();
    }

    /** Of the workouts of a label alone; empty where the lens has chosen one. */
    private Optional<Effect> alone(LabelFilter label, Moment moment) {
        return isOfOneLabel(visit.lens().label())
                ? Optional.empty()
                : visit.findings().of(label).effect(moment).found();
    }

    private static boolean isOfOneLabel(LabelFilter label) {
        return label != LabelFilter.EVERYTHING && label != LabelFilter.NOT_OUTLIER;
    }

    /** Her events, and the moment where it is none of them. */
    private List<Event> marks(Moment moment) {
        if (moment instanceof Moment.OfEvent) {
            return visit.snapshot().kept().events();
        }
        String title = moment instanceof Moment.OfChange ? "Strongest change" : "This day";
        List<Event> marks = new ArrayList<>(visit.snapshot().kept().events());
        marks.add(new Event(moment.date(), title, Event.Kind.OTHER));
        return marks;
    }

    private String href(String path, Moment moment) {
        String day = moment instanceof Moment.OfChange
                ? Moments.STRONGEST
                : MomentText.spelled(moment, visit.snapshot().kept().events());
        return new Place(path, List.of()).with("event", day).href(visit.lens());
    }

    private List<WorkoutRow> around(LocalDate date) {
        Selection selection = visit.findings().evidence().selection();
        int at = selection.firstOnOrAfter(date);
        return IntStream.range(Math.max(0, at - AROUND), Math.min(selection.size(), at + 2 * AROUND))
                .mapToObj(place -> WorkoutRow.of(visit, selection.row(place)))
                .toList();
    }
}
