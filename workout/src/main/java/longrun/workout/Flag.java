package longrun.workout;

/** Why a workout's values cannot be true. The order is kept by bit masks: add at the end. */
public enum Flag {
    TOO_FAST,
    TOO_SLOW,
    TOO_FAR,
    TOO_LONG
}
