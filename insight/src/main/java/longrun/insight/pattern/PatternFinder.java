package longrun.insight.pattern;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import longrun.insight.evidence.Evidence;
import longrun.insight.finding.Method;
import longrun.insight.finding.Span;
import longrun.insight.finding.Working;
import longrun.insight.pattern.Pattern.Slot;
import longrun.workout.history.History;
import longrun.workout.history.Selection;

/**
 * Finds on which share of the covered days of each weekday, or of each month of the year, there was a workout: active
 * days over covered days, so that a month recorded in ten years and one recorded in two can be compared. The day looked
 * from is still open, and counts only once it has a workout. Where no day is covered there is no share.
 */
public final class PatternFinder {
    private final Evidence evidence;
    private final Cut cut;
    private final int[] covered;
    private final int[] active;
    private final int[] workouts;

    private PatternFinder(Evidence evidence, Cut cut) {
        this.evidence = evidence;
        this.cut = cut;
        this.covered = new int[cut.slots()];
        this.active = new int[cut.slots()];
        this.workouts = new int[cut.slots()];
    }

    /** From Monday to Sunday, over the covered days of a span. */
    public static Pattern weekdays(Evidence evidence, Span within) {
        return new PatternFinder(evidence, Cut.WEEKDAYS).pattern(within);
    }

    /** From January to December, over the covered days of a span, its years taken together. */
    public static Pattern months(Evidence evidence, Span within) {
        return new PatternFinder(evidence, Cut.MONTHS).pattern(within);
    }

    private Pattern pattern(Span within) {
        Span seen = evidence.seen(within).orElse(null);
        if (seen != null) {
            evidence.coverage()
                    .all()
                    .forEach(stretch -> cover(
                            Math.max(day(stretch.first()), day(seen.first())),
                            Math.min(day(stretch.last()), day(seen.last()))));
            count(day(seen.first()), day(seen.last()));
        }
        List<Slot> slots = IntStream.range(0, cut.slots())
                .mapToObj(slot -> new Slot(slot + 1, covered[slot], active[slot], workouts[slot]))
                .toList();
        int sample = IntStream.of(covered).sum();
        return new Pattern(slots, new Working(Method.ACTIVE_SHARES, List.of(), sample, seen));
    }

    private void cover(int first, int last) {
        for (int day = first; day <= last; day = cut.end(day)) {
            covered[cut.slot(day)] += Math.min(cut.end(day) - 1, last) - day + 1;
        }
    }

    private void count(int first, int last) {
        Selection selection = evidence.selection();
        History history = selection.history();
        int newest = Integer.MIN_VALUE;
        int slot = 0;
        int end = Integer.MIN_VALUE;
        for (int place = 0; place < selection.size(); place++) {
            int day = history.epochDay(selection.row(place));
            if (day < first || day > last) {
                continue;
            }
            if (day >= end) {
                slot = cut.slot(day);
                end = cut.end(day);
            }
            active[slot] += day == newest ? 0 : 1;
            workouts[slot]++;
            newest = day;
        }
        leaveOpen(newest, last);
    }

    /** Takes the day looked from out of the covered days while it has no workout. */
    private void leaveOpen(int newest, int last) {
        LocalDate today = evidence.asOf();
        if (last == day(today) && newest < last && evidence.coverage().covers(today)) {
            covered[cut.slot(last)]--;
        }
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }
}
