package longrun.source.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A race and the training that leads to it. */
record Race(LocalDate date, Length length) {
    private static final List<Race> ALL = List.of(
            new Race(LocalDate.of(2012, 10, 14), Length.HALF),
            new Race(LocalDate.of(2014, 5, 4), Length.HALF),
            new Race(LocalDate.of(2015, 10, 11), Length.MARATHON),
            new Race(LocalDate.of(2017, 5, 7), Length.HALF),
            new Race(LocalDate.of(2017, 10, 22), Length.MARATHON),
            new Race(LocalDate.of(2021, 10, 10), Length.HALF),
            new Race(LocalDate.of(2022, 5, 8), Length.HALF),
            new Race(LocalDate.of(2023, 10, 8), Length.MARATHON),
            new Race(LocalDate.of(2025, 5, 4), Length.HALF));

    /** Weeks at the end in which one rests rather than trains. */
    private static final int TAPER = 2;

    /** Days after the finish without a run. */
    private static final int RECOVERY = 6;

    static Optional<Race> on(LocalDate day) {
        return ALL.stream().filter(race -> race.date.equals(day)).findFirst();
    }

    /** The race that is being trained for. */
    static Optional<Race> ahead(LocalDate day) {
        return ALL.stream()
                .filter(race -> day.isBefore(race.date) && race.weeksLeft(day) < race.length.weeks)
                .findFirst();
    }

    /** Whether the last race is still in the legs. */
    static boolean justRun(LocalDate day) {
        return ALL.stream().anyMatch(race -> day.isAfter(race.date) && !day.isAfter(race.date.plusDays(RECOVERY)));
    }

    /** How far the long run of the week goes, in miles: further each week, every fourth week less, a taper at the end. */
    double longRun(LocalDate day) {
        int left = weeksLeft(day);
        if (left < TAPER) {
            return length.firstLongRun;
        }
        double share = (length.weeks - left) / (double) (length.weeks - TAPER);
        double miles = length.firstLongRun + share * (length.lastLongRun - length.firstLongRun);
        return left % 4 == 1 ? miles * 0.7 : miles;
    }

    private int weeksLeft(LocalDate day) {
        return (int) (ChronoUnit.DAYS.between(day, date) / 7);
    }

    /** How far a race goes, and how one trains for it. */
    enum Length {
        HALF(13.1094, 12, 6, 12, -30),
        MARATHON(26.2188, 18, 8, 20.5, 6);

        private final double miles;
        private final int weeks;
        private final double firstLongRun;
        private final double lastLongRun;
        private final double pace;

        Length(double miles, int weeks, double firstLongRun, double lastLongRun, double pace) {
            this.miles = miles;
            this.weeks = weeks;
            this.firstLongRun = firstLongRun;
            this.lastLongRun = lastLongRun;
            this.pace = pace;
        }

        double miles() {
            return miles;
        }

        /** Seconds a mile more than on an easy day. */
        double pace() {
            return pace;
        }
    }
}
