package longrun.source.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import longrun.source.demo.Outing.Kind;

/** What is neither a run nor a dog walk, and is logged as what it is: rides, swims, hikes, weights, a stroll. */
final class Diversions {
    private static final LocalDate BICYCLE = LocalDate.of(2012, 4, 1);
    private static final LocalDate WATCH = LocalDate.of(2021, 9, 1);

    private final Dice dice;

    Diversions(Dice dice) {
        this.dice = dice;
    }

    List<Outing> on(LocalDate day) {
        if (Spell.is(Spell.Kind.ILL, day)) {
            return List.of();
        }
        List<Outing> outings = new ArrayList<>();
        if (!day.isBefore(BICYCLE) && dice.chance(rides(day))) {
            outings.add(ride(day));
        }
        if (dice.chance(hikes(day))) {
            outings.add(Outing.atPace(day, Kind.HIKE, dice.around(5, 0.9), dice.around(23, 1.4)));
        }
        if (!day.isBefore(WATCH) && dice.chance(0.018)) {
            outings.add(Outing.atPace(day, Kind.WALK, dice.around(1.9, 0.4), dice.around(20.5, 1)));
        }
        if (Spell.is(Spell.Kind.INJURED, day) && dice.chance(0.05)) {
            outings.add(Outing.atPace(day, Kind.SWIM, dice.around(0.7, 0.15), dice.around(42, 3)));
        }
        if (isWinter(day) && dice.chance(0.01)) {
            outings.add(new Outing(day, Kind.WEIGHTS, 0, dice.whole(1200, 2700), ""));
        }
        return outings;
    }

    private static double rides(LocalDate day) {
        if (Spell.is(Spell.Kind.INJURED, day)) {
            return 0.09;
        }
        return isWinter(day) || !isWeekend(day) ? 0.002 : 0.035;
    }

    private Outing ride(LocalDate day) {
        if (isWinter(day)) {
            return new Outing(day, Kind.INDOOR_RIDE, 0, dice.whole(1500, 3300), "");
        }
        return Outing.atPace(day, Kind.RIDE, dice.around(14, 3.5), dice.around(4.6, 0.35));
    }

    private static double hikes(LocalDate day) {
        if (Spell.is(Spell.Kind.AWAY, day) && !isWinter(day)) {
            return 0.14;
        }
        return isWeekend(day) ? 0.008 : 0;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static boolean isWinter(LocalDate day) {
        return day.getMonthValue() <= 2 || day.getMonthValue() == 12;
    }
}
