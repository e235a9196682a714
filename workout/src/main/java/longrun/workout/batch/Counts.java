package longrun.workout.batch;

import longrun.workout.Plausibility;
import longrun.workout.Sighting;

/**
 * What became of a batch's rows.
 *
 * @param flagged how many of the accepted are implausible
 */
public record Counts(int accepted, int alreadyKnown, int changed, int probableDuplicates, int flagged, int rejected) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    public Counts {
        if (Math.min(Math.min(accepted, alreadyKnown), Math.min(changed, probableDuplicates)) < 0
                || Math.min(flagged, rejected) < 0
                || flagged > accepted) {
            throw new IllegalArgumentException("counts are not negative, and the flagged are among the accepted");
        }
    }

    public int rowsRead() {
        return accepted + alreadyKnown + changed + probableDuplicates + rejected;
    }

    public Counts plus(Verdict verdict) {
        if (verdict instanceof Verdict.Accepted accepting) {
            return accept(accepting.sighting());
        }
        if (verdict instanceof Verdict.AlreadyKnown
                || (verdict instanceof Verdict.Updated updated && confirms(updated))) {
            return new Counts(accepted, alreadyKnown + 1, changed, probableDuplicates, flagged, rejected);
        }
        if (verdict instanceof Verdict.Changed || verdict instanceof Verdict.Updated) {
            return new Counts(accepted, alreadyKnown, changed + 1, probableDuplicates, flagged, rejected);
        }
        if (verdict instanceof Verdict.ProbableDuplicate) {
            return new Counts(accepted, alreadyKnown, changed, probableDuplicates + 1, flagged, rejected);
        }
        return new Counts(accepted, alreadyKnown, changed, probableDuplicates, flagged, rejected + 1);
    }

    private Counts accept(Sighting sighting) {
        boolean implausible =
                !Plausibility.flags(sighting.activity(), sighting.measures()).isEmpty();
        return new Counts(
                accepted + 1, alreadyKnown, changed, probableDuplicates, implausible ? flagged + 1 : flagged, rejected);
    }

    private static boolean confirms(Verdict.Updated updated) {
        return updated.fields().isEmpty();
    }
}
