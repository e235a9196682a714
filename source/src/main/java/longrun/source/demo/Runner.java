package longrun.source.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longrun.source.demo.Outing.Kind;

/** Goes running: about twice a week, more before a race and in spring and autumn, faster over the years. */
final class Runner {
    /** Minutes a mile of an easy run in cool weather. */
    private static final Curve EASY_PACE = Curve.through(
            2011, 10.7, 2012, 10.05, 2013.5, 9.45, 2015.8, 8.95, 2017.8, 8.75, 2018.5, 9.05, 2019.5, 9.4, 2021.8, 8.95,
            2023.8, 8.9, 2025.8, 9.25);

    /** How much there is time for; a puppy leaves little. */
    private static final Curve TIME_TO_RUN = Curve.through(
            2011, 0.8, 2012, 0.9, 2014, 1.05, 2018.4, 1.05, 2018.42, 0.25, 2018.9, 0.35, 2020, 0.65, 2023, 0.85, 2025.8,
            0.65);

    /** The chance of a run on a day of an ordinary week. */
    private static final Map<DayOfWeek, Double> WEEK = Map.of(
            DayOfWeek.MONDAY, 0.10,
            DayOfWeek.TUESDAY, 0.42,
            DayOfWeek.WEDNESDAY, 0.19,
            DayOfWeek.THURSDAY, 0.38,
            DayOfWeek.FRIDAY, 0.08,
            DayOfWeek.SATURDAY, 0.33,
            DayOfWeek.SUNDAY, 0.50);

    private static final double[] KEENNESS_BY_MONTH = {
        0.65, 0.75, 0.95, 1.15, 1.2, 1.05, 0.75, 0.8, 1.15, 1.2, 0.95, 0.65
    };

    /** Seconds a mile that ice in winter and heat in summer cost. */
    private static final double[] WEATHER_BY_MONTH = {5, 4, 0, 0, 2, 8, 17, 15, 4, 0, 0, 4};

    private static final double TRAINING = 1.4;
    private static final double AWAY = 0.4;
    private static final double PANDEMIC = 1.8;

    private final Dice dice;
    private final Mood mood;

    Runner(Dice dice) {
        this.dice = dice;
        this.mood = new Mood(dice, 0.2);
    }

    List<Outing> on(LocalDate day) {
        double mood = this.mood.on(day);
        Optional<Race> race = Race.on(day);
        if (race.isPresent()) {
            return List.of(race(race.get()));
        }
        if (!dice.chance(mood * chance(day))) {
            return List.of();
        }
        return List.of(run(day));
    }

    private static double chance(LocalDate day) {
        if (Race.justRun(day) || Spell.is(Spell.Kind.INJURED, day) || Spell.is(Spell.Kind.ILL, day)) {
            return 0;
        }
        double chance = WEEK.getOrDefault(day.getDayOfWeek(), 0.0) * TIME_TO_RUN.at(day);
        if (Race.ahead(day).isPresent()) {
            return chance * TRAINING;
        }
        chance *= KEENNESS_BY_MONTH[day.getMonthValue() - 1];
        if (Spell.is(Spell.Kind.AWAY, day)) {
            return chance * AWAY;
        }
        return Spell.is(Spell.Kind.PANDEMIC, day) ? chance * PANDEMIC : chance;
    }

    private Outing race(Race race) {
        double pace = easyPace(race.date()) + race.length().pace() / 60;
        String title = race.length() == Race.Length.HALF ? "Half marathon" : "Marathon";
        double measured = race.length().miles() * dice.around(1.006, 0.002);
        int seconds = (int) Math.round(race.length().miles() * dice.around(pace, 0.1) * 60);
        return new Outing(race.date(), Kind.RUN, measured, seconds, title + ", done");
    }

    private Outing run(LocalDate day) {
        double pace = dice.around(easyPace(day), 0.22);
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Outing.atPace(day, Kind.RUN, longRun(day), pace + 0.25);
        }
        if (day.getDayOfWeek() == DayOfWeek.THURSDAY && dice.chance(0.4)) {
            return Outing.atPace(day, Kind.RUN, dice.around(4.6, 0.6), pace - 0.6);
        }
        if (isWinter(day) && dice.chance(0.06)) {
            return new Outing(day, Kind.TREADMILL, 0, dice.whole(1500, 2700), "");
        }
        double far = Race.ahead(day).isPresent() ? 4.6 : 3.6;
        return Outing.atPace(day, Kind.RUN, Math.max(1.2, dice.around(far, 0.9)), pace);
    }

    private double longRun(LocalDate day) {
        double miles = Race.ahead(day).map(race -> race.longRun(day)).orElse(5.8);
        return miles * dice.around(1.02, 0.06);
    }

    private static double easyPace(LocalDate day) {
        double seconds = WEATHER_BY_MONTH[day.getMonthValue() - 1] + Spell.lostForm(day);
        return EASY_PACE.at(day) + seconds / 60;
    }

    private static boolean isWinter(LocalDate day) {
        return day.getMonth() == Month.JANUARY || day.getMonth() == Month.FEBRUARY || day.getMonth() == Month.DECEMBER;
    }
}
