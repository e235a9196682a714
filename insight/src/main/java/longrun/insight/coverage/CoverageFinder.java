package longrun.insight.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import longrun.insight.finding.Method;
import longrun.insight.finding.Span;
import longrun.insight.finding.Working;
import longrun.workout.Source;
import longrun.workout.history.History;

/**
 * Finds what each source covers: from workout to workout, as long as no gap is longer than half a year, for then nobody
 * can tell a rest from another app. The last stretch lasts to the day looked from, if that day is at most 30 days after
 * its newest workout.
 */
public final class CoverageFinder {
    /** Half a year without a workout may be an injury; more is rarely a pause of the same app's user. */
    public static final int LONGEST_GAP_DAYS = 182;

    /** After so many days a page looks from the newest workout, not from today. */
    public static final int STILL_RECORDING_DAYS = 30;

    private CoverageFinder() {}

    /**
     * The coverage up to a day, from workouts of every label, whether or not the athlete left them out.
     *
     * @param sources those to look at; empty for all
     */
    public static Coverage find(History history, Set<Source> sources, LocalDate asOf) {
        int last = Math.toIntExact(asOf.toEpochDay());
        Map<Source, List<int[]>> stretches = new HashMap<>();
        int sample = 0;
        Source newest = null;
        List<int[]> ofNewest = List.of();
        for (int row = 0; row < history.size(); row++) {
            Source source = history.source(row);
            if (!sources.isEmpty() && !sources.contains(source)) {
                continue;
            }
            // Most rows are of the source of the row before.
            if (!source.equals(newest)) {
                newest = source;
                ofNewest = stretches.computeIfAbsent(source, key -> new ArrayList<>());
            }
            extend(ofNewest, history.epochDay(row));
            sample += history.epochDay(row) <= last ? 1 : 0;
        }
        Map<Source, List<Span>> spans = new HashMap<>();
        stretches.forEach((source, ofOne) -> {
            List<Span> until = until(last, ofOne);
            if (!until.isEmpty()) {
                spans.put(source, until);
            }
        });
        List<Span> all = union(spans);
        Span span = all.isEmpty()
                ? null
                : new Span(all.get(0).first(), all.get(all.size() - 1).last());
        return new Coverage(
                spans,
                all,
                new Working(
                        Method.COVERAGE_GAPS,
                        List.of(new Working.Parameter("longest_gap_days", LONGEST_GAP_DAYS)),
                        sample,
                        span));
    }

    private static void extend(List<int[]> stretches, int day) {
        int newest = stretches.size() - 1;
        if (newest >= 0 && day - stretches.get(newest)[1] <= LONGEST_GAP_DAYS) {
            stretches.get(newest)[1] = day;
            return;
        }
        stretches.add(new int[] {day, day});
    }

    private static List<Span> until(int last, List<int[]> stretches) {
        List<Span> spans = new ArrayList<>();
        for (int[] stretch : stretches) {
            if (stretch[0] <= last) {
                boolean goesOn = last > stretch[1] && last - stretch[1] <= STILL_RECORDING_DAYS;
                int end = goesOn ? last : Math.min(stretch[1], last);
                spans.add(new Span(LocalDate.ofEpochDay(stretch[0]), LocalDate.ofEpochDay(end)));
            }
        }
        return List.copyOf(spans);
    }

    private static List<Span> union(Map<Source, List<Span>> spans) {
        List<Span> sorted = spans.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Span::first))
                .toList();
        List<Span> all = new ArrayList<>();
        for (Span span : sorted) {
            int newest = all.size() - 1;
            if (newest >= 0 && !span.first().isAfter(all.get(newest).last().plusDays(1))) {
                Span before = all.get(newest);
                LocalDate end = span.last().isAfter(before.last()) ? span.last() : before.last();
                all.set(newest, new Span(before.first(), end));
            } else {
                all.add(span);
            }
        }
        return all;
    }
}
