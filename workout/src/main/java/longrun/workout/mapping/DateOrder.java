package longrun.workout.mapping;

/** What comes first in dates such as {@code 5/9/2024}. The names are stored: never rename one. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Nothing tells; a date that could be two is not read. */
    ONE_WAY_ONLY
}
