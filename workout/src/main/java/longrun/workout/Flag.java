package longrun.workout;

/** Why a workout's values cannot be true. */
public enum Flag {
    TOO_FAST(1),
    TOO_SLOW(2),
    TOO_FAR(4),
    TOO_LONG(8);

    private final int bit;

    Flag(int bit) {
        this.bit = bit;
    }

    /** Its place in a mask of flags. */
    public int bit() {
        return bit;
    }
}
