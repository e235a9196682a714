package longrun.insight.chapter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import longrun.insight.change.Change;
import longrun.insight.change.ChangeFinder;
import longrun.insight.change.Changes;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.evidence.Metric;
import longrun.insight.evidence.Periods;
import longrun.insight.evidence.Sums;
import longrun.insight.finding.Answer;
import longrun.insight.finding.Method;
import longrun.insight.finding.Span;
import longrun.insight.finding.Working;
import longrun.workout.ChapterName;

/**
 * Parts a history where its months changed, in whatever metric. Changes less than {@link ChangeFinder#SHORTEST_MONTHS}
 * months apart are one boundary, at the strongest of them: no chapter is shorter than a stretch between changes may be.
 * A chapter bears the earliest of the names that hang in it; the others wait for their boundary to come back.
 */
public final class ChapterFinder {
    private final Evidence evidence;
    private final Periods months;
    private final List<ChapterName> names;

    private ChapterFinder(Evidence evidence, List<ChapterName> names) {
        this.evidence = evidence;
        this.months = evidence.periods(Grain.MONTH);
        this.names =
                names.stream().sorted(Comparator.comparing(ChapterName::day)).toList();
    }

    /** The chapters; too little where there are too few months to find changes of the number of workouts in. */
    public static Answer<Chapters> find(Evidence evidence, List<ChapterName> names) {
        return ChangeFinder.find(evidence, Metric.WORKOUTS)
                .map(counts -> new ChapterFinder(evidence, names).find(counts.working()));
    }

    private Chapters find(Working counts) {
        List<Changes> found = ChangeFinder.findAll(evidence);
        SortedMap<LocalDate, List<Change>> boundaries = boundaries(found);
        Span all = evidence.span().orElseThrow();
        List<LocalDate> starts = new ArrayList<>(boundaries.keySet());
        starts.add(0, all.first());
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            LocalDate last = i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : all.last();
            chapters.add(chapter(new Span(starts.get(i), last), boundaries.getOrDefault(starts.get(i), List.of())));
        }
        List<Working.Parameter> parameters = new ArrayList<>(counts.parameters());
        parameters.removeIf(parameter -> parameter.name().startsWith("noise"));
        return new Chapters(
                chapters, found, new Working(Method.CHANGES_TOGETHER, parameters, counts.sample(), counts.span()));
    }

    private static SortedMap<LocalDate, List<Change>> boundaries(List<Changes> found) {
        SortedMap<LocalDate, List<Change>> boundaries = new TreeMap<>();
        found.stream()
                .flatMap(ofOne -> ofOne.changes().stream())
                .sorted(Comparator.comparingDouble(Change::strength).reversed())
                .forEach(change -> boundaries
                        .computeIfAbsent(
                                near(boundaries, change.date()).orElse(change.date()), date -> new ArrayList<>())
                        .add(change));
        return boundaries;
    }

    /** The boundary that a change belongs to. */
    private static Optional<LocalDate> near(SortedMap<LocalDate, List<Change>> boundaries, LocalDate date) {
        return boundaries.keySet().stream()
                .filter(other -> Math.abs(ChronoUnit.MONTHS.between(other, date)) < ChangeFinder.SHORTEST_MONTHS)
                .min(Comparator.comparingLong(other -> Math.abs(ChronoUnit.DAYS.between(other, date))));
    }

    private Chapter chapter(Span span, List<Change> changes) {
        Sums sums = evidence.sums(span);
        return new Chapter(
                span,
                name(span),
                changes,
                sums.workouts(),
                new Chapter.Figures(
                        workoutsPerMonth(span), sums.typicalPace(), sums.metres(), sums.value(Metric.WALK_SHARE)));
    }

    private Optional<String> name(Span span) {
        return names.stream()
                .filter(name -> span.contains(name.day()))
                .map(ChapterName::name)
                .findFirst();
    }

    private double workoutsPerMonth(Span span) {
        return IntStream.of(months.complete())
                .filter(month -> span.contains(months.start(month))
                        && span.contains(months.span(month).last()))
                .map(months::workouts)
                .average()
                .orElse(Double.NaN);
    }
}
