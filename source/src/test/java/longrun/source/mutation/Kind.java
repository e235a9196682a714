package longrun.source.mutation;

import java.util.Locale;

/** What a column of an untouched export holds, known by how its name begins. */
enum Kind {
    SUBMITTED("date submitted"),
    DATE("workout date"),
    ACTIVITY("activity type"),
    ENERGY("calories burned"),
    DISTANCE("distance"),
    /** The same once more, in another unit: no name of an untouched export begins so. */
    DISTANCE_AGAIN("-"),
    TIME("workout time"),
    AVERAGE_PACE("avg pace"),
    MAXIMUM_PACE("max pace"),
    AVERAGE_SPEED("avg speed"),
    MAXIMUM_SPEED("max speed"),
    HEART_RATE("avg heart rate"),
    STEPS("steps"),
    NOTES("notes"),
    RECORDER("source"),
    LINK("link"),
    OTHER("");

    private final String start;

    Kind(String start) {
        this.start = start;
    }

    static Kind of(String name) {
        String words = name.replace('.', ' ').toLowerCase(Locale.ROOT);
        for (Kind kind : values()) {
            if (words.startsWith(kind.start)) {
                return kind;
            }
        }
        return OTHER;
    }

    boolean isDate() {
        return this == SUBMITTED || this == DATE;
    }

    boolean isNumber() {
        return switch (this) {
            case SUBMITTED, DATE, ACTIVITY, NOTES, RECORDER, LINK, OTHER -> false;
            default -> true;
        };
    }
}
