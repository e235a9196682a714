package longrun.source.table;

/** What of a column is guessed, and may be wrong until a person has looked at it. */
public enum Doubt {
    /** The header means something else in other tables; the values fit this meaning. */
    HEADER_UNCLEAR,
    /** Another column claims to tell the same and is left out. */
    SEVERAL_COLUMNS,
    /** No unit is told; the values fit this one, or it is the usual one. */
    UNIT_GUESSED,
    /** No unit is told, and the values fit none or several; or one is told that is not known. */
    UNIT_UNKNOWN,
    /** {@code 1:26} was taken for minutes and seconds, or for hours and minutes, by how fast that would be. */
    CLOCK_GUESSED,
    /** Every date has a day and a month that could be exchanged. */
    DATE_ORDER_UNDECIDED,
    /** Some dates can only be read with the day first, others only with the month first. */
    DATES_CONTRADICT,
    /** {@code 24-05-13} is read as a day in 2013, and could be one in 2024. */
    YEAR_MAY_COME_FIRST,
    /** Some numbers could be meant a thousand times as large; other values decided. */
    NUMBERS_GUESSED,
    /** Some numbers could be meant a thousand times as large, and nothing decides; those are not read. */
    NUMBERS_UNDECIDED,
    /** As read, most workouts would be faster or slower than anyone moves. */
    PACE_IMPLAUSIBLE,
    /** Neither an activity nor another measure says that the rows are workouts: they may be days, or drives. */
    PERHAPS_NO_WORKOUTS,
    /** Some swims are here, which some programs tell in metres among kilometres. */
    SWIMS_MAY_BE_METRES,
    /** No activity is known by these words; they are all read as another one. */
    ACTIVITY_UNKNOWN,
    /** Times are those of UTC: where the athlete was it may have been another day. */
    TIMES_IN_UTC,
    /** Some rows have the same id, so none is read: they would be taken for one workout. */
    IDS_REPEAT,
    /** Some values cannot be read; where it is most of them, the column is left out. */
    VALUES_UNREADABLE
}
