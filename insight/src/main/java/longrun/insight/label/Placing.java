package longrun.insight.label;

import java.util.ArrayList;
import java.util.List;
import longrun.workout.quantity.Pace;
import org.jspecify.annotations.Nullable;

/**
 * Says what each cluster is, by where its centre lies in absolute pace, never by its rank: up to 12 min/mi it is a run,
 * from 20 a walk. In between the account's own gap decides, where it has one. Where it has none, a pace hardly anyone
 * walks or runs at still decides; then the account's one habit, if that is plain; then the declared activity.
 */
final class Placing {
    private static final Pace ALWAYS_RUN = Pace.ofMinutesPerMile(12);
    private static final Pace ALWAYS_WALK = Pace.ofMinutesPerMile(20);

    /** Where runs and walks usually lie, for accounts that have none of their own. */
    private static final Pace USUAL_RUN = Pace.ofMinutesPerMile(10);

    private static final Pace USUAL_WALK = Pace.ofMinutesPerMile(21);

    private final LabelParameters parameters;
    private final @Nullable Gap gap;
    private final Pace habit;

    /** @param habit the median pace of the account */
    Placing(LabelParameters parameters, @Nullable Gap gap, Pace habit) {
        this.parameters = parameters;
        this.gap = gap;
        this.habit = habit;
    }

    Cluster place(double secondsPerKilometre, double metres, double seconds, int size) {
        Pace pace = Pace.ofSecondsPerKilometre(secondsPerKilometre);
        Basis basis = basis(pace);
        return new Cluster(secondsPerKilometre, metres, seconds, size, side(pace, basis), basis);
    }

    /** The clusters, and a stand-in with the account's mean distance and duration for each side none of them has. */
    static List<Cluster> withReferences(List<Cluster> clusters, double metres, double seconds) {
        List<Cluster> all = new ArrayList<>(clusters);
        if (clusters.stream().allMatch(cluster -> cluster.side() == Side.WALK)) {
            all.add(reference(USUAL_RUN, metres, seconds, Side.RUN));
        }
        if (clusters.stream().noneMatch(cluster -> cluster.side() == Side.WALK)) {
            all.add(reference(USUAL_WALK, metres, seconds, Side.WALK));
        }
        return all;
    }

    private static Cluster reference(Pace pace, double metres, double seconds, Side side) {
        return new Cluster(pace.secondsPerKilometre(), metres, seconds, 0, side, Basis.REFERENCE);
    }

    private Basis basis(Pace pace) {
        if (pace.compareTo(ALWAYS_RUN) <= 0 || pace.compareTo(ALWAYS_WALK) >= 0) {
            return Basis.PACE;
        }
        if (gap != null) {
            return Basis.GAP;
        }
        if (isPlain(pace)) {
            return Basis.PACE;
        }
        return isPlain(habit) ? Basis.HABIT : Basis.DECLARED;
    }

    private boolean isPlain(Pace pace) {
        return pace.compareTo(parameters.runUpTo()) <= 0 || pace.compareTo(parameters.walkFrom()) >= 0;
    }

    private Side side(Pace pace, Basis basis) {
        if (basis == Basis.DECLARED) {
            return Side.DECLARED;
        }
        Pace asked = basis == Basis.HABIT ? habit : pace;
        Pace walks = basis == Basis.GAP && gap != null ? gap.middle() : parameters.walkFrom();
        return asked.compareTo(walks) < 0 ? Side.RUN : Side.WALK;
    }
}
