package longrun.source.table;

/** What of a column is guessed, and may be wrong until a person has looked at it. */
public enum Doubt {
    /** The header means something else in other tables; the values fit this meaning. */
    HEADER_UNCLEAR("the header can mean something else"),
    /** Another column claims to tell the same and is left out. */
    SEVERAL_COLUMNS("another column tells the same and is left out"),
    /** A person gave the same role to another column too. */
    TOLD_TWICE("another column is read as the same"),
    /** No unit is told; the values fit this one, or it is the usual one. */
    UNIT_GUESSED("no unit is told; the values fit this one"),
    /** No unit is told, and the values fit none or several; or one is told that is not known. */
    UNIT_UNKNOWN("the unit is not known"),
    /** {@code 1:26} was taken for minutes and seconds, or for hours and minutes, by how fast that would be. */
    CLOCK_GUESSED("whether 1:26 is minutes or hours was told by how fast that would be"),
    /** Every date has a day and a month that could be exchanged. */
    DATE_ORDER_UNDECIDED("day and month could be exchanged"),
    /** Some dates can only be read with the day first, others only with the month first. */
    DATES_CONTRADICT("some dates fit only with the day first, others only with the month first"),
    /** {@code 24-05-13} is read as a day in 2013, and could be one in 2024. */
    YEAR_MAY_COME_FIRST("dates such as 24-05-13 are read with the year last"),
    /** Some numbers could be meant a thousand times as large; other values decided. */
    NUMBERS_GUESSED("some numbers could be a thousand times as large"),
    /** Some numbers could be meant a thousand times as large, and nothing decides; those are not read. */
    NUMBERS_UNDECIDED("some numbers could be a thousand times as large and are not read"),
    /** As read, most workouts would be faster or slower than anyone moves. */
    PACE_IMPLAUSIBLE("most workouts would be faster or slower than anyone moves"),
    /** Neither an activity nor another measure says that the rows are workouts: they may be days, or drives. */
    PERHAPS_NO_WORKOUTS("nothing says that the rows are workouts"),
    /** Some swims are here, which some programs tell in metres among kilometres. */
    SWIMS_MAY_BE_METRES("swims may be in metres among kilometres"),
    /** No activity is known by these words; they are all read as another one. */
    ACTIVITY_UNKNOWN("no activity is known by these words"),
    /** Times are those of UTC: where the athlete was it may have been another day. */
    TIMES_IN_UTC("times are UTC: the day may have been another"),
    /** Some rows have the same id, so none is read: they would be taken for one workout. */
    IDS_REPEAT("the ids do not tell workouts apart and are not used"),
    /** Some values cannot be read; where it is most of them, the column is left out. */
    VALUES_UNREADABLE("some values cannot be read");

    private final String text;

    Doubt(String text) {
        this.text = text;
    }

    /** What is to be checked, in words. */
    public String text() {
        return text;
    }
}
