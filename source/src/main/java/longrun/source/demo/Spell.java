package longrun.source.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Some days or weeks out of the ordinary, the last day included. */
record Spell(LocalDate from, LocalDate to, Kind kind) {
    private static final List<Spell> ALL = List.of(
            of("2011-12-22", "2012-01-03", Kind.AWAY),
            of("2012-08-04", "2012-08-17", Kind.AWAY),
            of("2013-02-05", "2013-03-17", Kind.INJURED),
            of("2013-07-20", "2013-08-01", Kind.AWAY),
            of("2014-08-09", "2014-08-22", Kind.AWAY),
            of("2014-12-20", "2015-01-04", Kind.AWAY),
            of("2016-01-18", "2016-01-31", Kind.ILL),
            of("2016-06-25", "2016-08-13", Kind.INJURED),
            of("2016-09-03", "2016-09-14", Kind.AWAY),
            of("2017-07-01", "2017-07-09", Kind.AWAY),
            of("2018-02-10", "2018-02-20", Kind.ILL),
            of("2019-02-11", "2019-03-31", Kind.INJURED),
            of("2019-08-03", "2019-08-14", Kind.AWAY),
            of("2020-03-16", "2020-06-14", Kind.PANDEMIC),
            of("2021-07-24", "2021-08-06", Kind.AWAY),
            of("2021-12-27", "2022-01-06", Kind.ILL),
            of("2022-08-13", "2022-08-21", Kind.AWAY),
            of("2022-11-07", "2022-12-26", Kind.INJURED),
            of("2023-05-27", "2023-06-04", Kind.AWAY),
            of("2024-06-15", "2024-07-28", Kind.INJURED),
            of("2024-12-21", "2024-12-31", Kind.AWAY),
            of("2025-08-02", "2025-08-15", Kind.AWAY));

    /** Form is lost for two months at most, a second a mile for each day without a run. */
    private static final int DAYS_TO_RECOVER = 60;

    private static final int MOST_LOST = 45;

    static Optional<Spell> on(LocalDate day) {
        return ALL.stream()
                .filter(spell -> !day.isBefore(spell.from) && !day.isAfter(spell.to))
                .findFirst();
    }

    static boolean is(Kind kind, LocalDate day) {
        return on(day).filter(spell -> spell.kind == kind).isPresent();
    }

    /** Seconds a mile an injury or illness still costs. */
    static double lostForm(LocalDate day) {
        return ALL.stream()
                .filter(spell -> spell.kind == Kind.INJURED || spell.kind == Kind.ILL)
                .mapToDouble(spell -> spell.stillCosts(day))
                .sum();
    }

    private double stillCosts(LocalDate day) {
        long since = ChronoUnit.DAYS.between(to, day);
        if (since < 0 || since > DAYS_TO_RECOVER) {
            return 0;
        }
        long lost = Math.min(MOST_LOST, ChronoUnit.DAYS.between(from, to));
        return lost * (1 - since / (double) DAYS_TO_RECOVER);
    }

    private static Spell of(String from, String to, Kind kind) {
        return new Spell(LocalDate.parse(from), LocalDate.parse(to), kind);
    }

    /** What is out of the ordinary. */
    enum Kind {
        /** No runs; the dog is walked all the same. */
        INJURED,
        /** Neither runs nor walks. */
        ILL,
        /** A holiday without the dog: few runs, some hikes. */
        AWAY,
        /** The spring of 2020: nowhere to go but out. */
        PANDEMIC
    }
}
