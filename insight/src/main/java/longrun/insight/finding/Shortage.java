package longrun.insight.finding;

/** Why nothing could be found: it needs so many of something, and there are fewer. */
public record Shortage(Of of, int needed, int has) {
    /** What there is too little of. */
    public enum Of {
        WORKOUTS,
        ACTIVE_DAYS,
        WEEKS,
        MONTHS,
        CORRECTIONS
    }

    public Shortage {
        if (has < 0 || has >= needed) {
            throw new IllegalArgumentException("has " + has + ", which is not short of " + needed);
        }
    }
}
