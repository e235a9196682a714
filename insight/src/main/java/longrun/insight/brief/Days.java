package longrun.insight.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import longrun.insight.anomaly.Anomaly;
import longrun.insight.anomaly.AnomalyFinder;
import longrun.insight.anomaly.AnomalyParameters;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.finding.Span;
import longrun.insight.label.Method;
import longrun.insight.statistics.Quantile;
import longrun.insight.streak.Streak;
import longrun.insight.streak.StreakFinder;
import longrun.workout.Label;
import longrun.workout.history.History;
import longrun.workout.history.Lens;
import longrun.workout.history.Selection;

/** What is rare in single days and workouts: a pause, a streak, a long run, what cannot be true. */
final class Days {
    private static final int YEAR = 365;

    /** A pause or a streak that is shorter is everyday life. */
    private static final int SHORTEST_PAUSE = 7;

    private static final int SHORTEST_STREAK = 7;

    /** With fewer days or runs in the year before, the longest of them says little. */
    private static final int FEWEST = 20;

    /** A run is longer than another by a twentieth at least. */
    private static final double LONGER = 1.05;

    /** Two or three unsure labels are not worth a question. */
    private static final int FEWEST_UNSURE = 3;

    /** Less sure than that, a label may well be the other one. */
    private static final double UNSURE = 0.75;

    /** They need a look; nothing else about them is sure. */
    private static final double SURPRISE_OF_DOUBT = 3;

    private final Evidence evidence;
    private final History history;
    private final Span span;
    private final Span year;
    private final int[] activeDays;

    /** The days without a workout between active days of the year. */
    private final int[] pauses;

    private final Optional<Remark.Pause> pause;
    private final Lens lately;
    private final List<Anomaly> doubtful;

    Days(Evidence evidence, Span span) {
        this.evidence = evidence;
        this.history = evidence.history();
        this.span = span;
        this.year = new Span(span.last().minusDays(YEAR - 1L), span.last());
        Selection selection = evidence.selection();
        this.activeDays = selection.rows().map(history::epochDay).distinct().toArray();
        this.pauses = pauses();
        this.pause = pause();
        this.lately = isInLens(span) ? evidence.lens().withDates(span.first(), span.last()) : evidence.lens();
        this.doubtful = doubtful();
    }

    private boolean isInLens(Span days) {
        LocalDate from = evidence.lens().from();
        LocalDate to = evidence.lens().to();
        return (from == null || !from.isAfter(days.first())) && (to == null || !to.isBefore(days.last()));
    }

    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        pause.ifPresent(remarks::add);
        longStreak().ifPresent(remarks::add);
        longestRun().ifPresent(remarks::add);
        if (!doubtful.isEmpty()) {
            remarks.add(
                    new Remark.Doubtful(doubtful.size(), doubtful.get(doubtful.size() - 1), SURPRISE_OF_DOUBT, lately));
        }
        return remarks;
    }

    /** The pause that still lasts, if none of the year before was as long. */
    private Optional<Remark.Pause> pause() {
        int last = activeDays[activeDays.length - 1];
        int days = Math.toIntExact(span.last().toEpochDay() - last);
        if (days < SHORTEST_PAUSE
                || pauses.length < FEWEST
                || !evidence.coverage().covers(span.last())) {
            return Optional.empty();
        }
        int longest = Arrays.stream(pauses).max().orElse(0);
        double spread =
                1 + Quantile.median(Arrays.stream(pauses).asDoubleStream().toArray());
        return days <= longest
                ? Optional.empty()
                : Optional.of(
                        new Remark.Pause(days, LocalDate.ofEpochDay(last), longest, days / spread, evidence.lens()));
    }

    private int[] pauses() {
        int from = Math.toIntExact(year.first().toEpochDay());
        return IntStream.range(1, activeDays.length)
                .filter(place -> activeDays[place - 1] >= from)
                .map(place -> activeDays[place] - activeDays[place - 1] - 1)
                .toArray();
    }

    private Optional<Remark.LongStreak> longStreak() {
        Streak current = StreakFinder.find(evidence, Grain.ISO_WEEK, year)
                .days()
                .current()
                .orElse(null);
        if (current == null
                || current.length() < SHORTEST_STREAK
                || current.span().first().equals(year.first())) {
            return Optional.empty();
        }
        Span before = new Span(year.first(), current.span().first().minusDays(1));
        int longest = StreakFinder.find(evidence, Grain.ISO_WEEK, before).days().longestLength();
        boolean isRare = current.length() > longest && pauses.length >= FEWEST;
        double surprise = 3.0 * current.length() / Math.max(1, longest);
        return isRare
                ? Optional.of(new Remark.LongStreak(current, longest, surprise, evidence.lens()))
                : Optional.empty();
    }

    /** The longest run of the last days, if none of the year before them was as long. */
    private Optional<Remark.LongestRun> longestRun() {
        double[] before = runs(new Span(
                        span.first().minusDays(YEAR), span.first().minusDays(1)))
                .mapToDouble(history::metres)
                .toArray();
        OptionalDouble longest = Arrays.stream(before).max();
        if (before.length < FEWEST || longest.isEmpty()) {
            return Optional.empty();
        }
        return runs(span)
                .boxed()
                .max((one, other) -> Double.compare(history.metres(one), history.metres(other)))
                .filter(row -> history.metres(row) > LONGER * longest.getAsDouble())
                .map(row -> new Remark.LongestRun(
                        history.key(row),
                        history.date(row),
                        history.metres(row),
                        longest.getAsDouble(),
                        3 * history.metres(row) / longest.getAsDouble(),
                        evidence.lens()));
    }

    private IntStream runs(Span within) {
        return rows(within)
                .filter(row -> evidence.labels().label(row) == Label.REAL_RUN
                        && history.isPlausible(row)
                        && history.metres(row) > 0);
    }

    private IntStream rows(Span within) {
        Selection selection = evidence.selection();
        return IntStream.range(
                        selection.firstOnOrAfter(within.first()),
                        selection.firstOnOrAfter(within.last().plusDays(1)))
                .map(selection::row);
    }

    private List<Anomaly> doubtful() {
        if (!isInLens(span)) {
            return List.of();
        }
        return AnomalyFinder.find(evidence.through(lately), AnomalyParameters.DEFAULT).found().stream()
                .flatMap(found -> found.all().stream())
                .filter(anomaly -> !anomaly.flags().isEmpty())
                .toList();
    }

    Optional<Advice> lookAt() {
        return doubtful.isEmpty() ? Optional.empty() : Optional.of(new Advice.LookAt(doubtful.size(), lately));
    }

    Optional<Advice> sayWhatTheyWere() {
        int unsure = (int) rows(span)
                .filter(row -> evidence.labels().method(row) != Method.CORRECTED
                        && evidence.labels().confidence(row) < UNSURE)
                .count();
        return unsure < FEWEST_UNSURE ? Optional.empty() : Optional.of(new Advice.SayWhatTheyWere(unsure, lately));
    }

    Optional<Advice> beginAgain() {
        return pause.map(longest -> {
            double[] metres = rows(year)
                    .filter(history::isPlausible)
                    .mapToDouble(history::metres)
                    .toArray();
            return new Advice.BeginAgain(Quantile.median(metres), evidence.lens());
        });
    }
}
