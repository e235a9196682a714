package longrun.insight.evidence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import longrun.insight.finding.Span;

/** Into which periods time is cut. */
public enum Grain {
    /** From Monday to Sunday. */
    ISO_WEEK {
        @Override
        public int index(int epochDay) {
            return Math.floorDiv(epochDay + THURSDAY_FROM_MONDAY, DAYS_A_WEEK);
        }

        @Override
        public int firstDay(int index) {
            return index * DAYS_A_WEEK - THURSDAY_FROM_MONDAY;
        }
    },
    /** From Sunday to Saturday. */
    SUNDAY_WEEK {
        @Override
        public int index(int epochDay) {
            return Math.floorDiv(epochDay + THURSDAY_FROM_SUNDAY, DAYS_A_WEEK);
        }

        @Override
        public int firstDay(int index) {
            return index * DAYS_A_WEEK - THURSDAY_FROM_SUNDAY;
        }
    },
    /** A calendar month. */
    MONTH {
        @Override
        public int index(int epochDay) {
            LocalDate date = LocalDate.ofEpochDay(epochDay);
            return date.getYear() * MONTHS_A_YEAR + date.getMonthValue() - 1;
        }

        @Override
        public int firstDay(int index) {
            YearMonth month =
                    YearMonth.of(Math.floorDiv(index, MONTHS_A_YEAR), Math.floorMod(index, MONTHS_A_YEAR) + 1);
            return Math.toIntExact(month.atDay(1).toEpochDay());
        }
    };

    private static final int DAYS_A_WEEK = 7;
    private static final int MONTHS_A_YEAR = 12;

    /** 1970-01-01 was a Thursday. */
    private static final int THURSDAY_FROM_MONDAY = 3;

    private static final int THURSDAY_FROM_SUNDAY = 4;

    /** Weeks that begin on a Monday or a Sunday. */
    public static Grain weeksFrom(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> ISO_WEEK;
            case SUNDAY -> SUNDAY_WEEK;
            default -> throw new IllegalArgumentException("no weeks are cut from a " + day);
        };
    }

    /** Of the period a day is in; periods that follow each other have numbers that do. */
    public abstract int index(int epochDay);

    /** The first day of a period, in days since 1970-01-01. */
    public abstract int firstDay(int index);

    /** All days of a period. */
    public Span span(int index) {
        return new Span(LocalDate.ofEpochDay(firstDay(index)), LocalDate.ofEpochDay(firstDay(index + 1) - 1L));
    }

    /** All days of the period a day is in. */
    public Span around(LocalDate date) {
        return span(index(Math.toIntExact(date.toEpochDay())));
    }

    /** The first day of the period a day is in. */
    public LocalDate start(LocalDate date) {
        return around(date).first();
    }
}
