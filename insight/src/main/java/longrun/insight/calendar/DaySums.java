package longrun.insight.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import longrun.insight.evidence.Evidence;
import longrun.insight.finding.Span;
import longrun.workout.history.History;
import longrun.workout.history.Selection;

/** The selected workouts added up day by day, in columns, in one pass. Any day can be asked for. */
final class DaySums {
    private final long first;
    private final int[] workouts;
    private final double[] metres;
    private final double[] seconds;
    private final boolean[] covered;

    /** Those of a span that holds every selected workout. */
    private DaySums(Span span) {
        this(span.first().toEpochDay(), span.days());
    }

    private DaySums(long first, int days) {
        this.first = first;
        this.workouts = new int[days];
        this.metres = new double[days];
        this.seconds = new double[days];
        this.covered = new boolean[days];
    }

    static DaySums of(Evidence evidence) {
        DaySums sums = evidence.span().map(DaySums::new).orElseGet(() -> new DaySums(0, 0));
        sums.cover(evidence);
        sums.add(evidence.selection());
        return sums;
    }

    private void cover(Evidence evidence) {
        for (Span span : evidence.coverage().all()) {
            long from = Math.max(0, span.first().toEpochDay() - first);
            long end = Math.min(covered.length, span.last().toEpochDay() - first + 1);
            if (from < end) {
                Arrays.fill(covered, (int) from, (int) end, true);
            }
        }
    }

    private void add(Selection selection) {
        History history = selection.history();
        for (int place = 0; place < selection.size(); place++) {
            int row = selection.row(place);
            int day = (int) (history.epochDay(row) - first);
            workouts[day]++;
            if (history.isPlausible(row)) {
                metres[day] += known(history.metres(row));
                seconds[day] += known(history.seconds(row));
            }
        }
    }

    private static double known(double value) {
        return value > 0 ? value : 0;
    }

    private boolean holds(LocalDate date) {
        return date.toEpochDay() >= first && date.toEpochDay() < first + workouts.length;
    }

    private int place(LocalDate date) {
        return (int) (date.toEpochDay() - first);
    }

    int workouts(LocalDate date) {
        return holds(date) ? workouts[place(date)] : 0;
    }

    double metres(LocalDate date) {
        return holds(date) ? metres[place(date)] : 0;
    }

    double seconds(LocalDate date) {
        return holds(date) ? seconds[place(date)] : 0;
    }

    boolean isCovered(LocalDate date) {
        return holds(date) && covered[place(date)];
    }

    /** The metres of each day with a workout, oldest first. */
    double[] activeMetres() {
        double[] active = new double[workouts.length];
        int size = 0;
        for (int day = 0; day < workouts.length; day++) {
            if (workouts[day] > 0) {
                active[size++] = metres[day];
            }
        }
        return Arrays.copyOf(active, size);
    }
}
