package longrun.source.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import longrun.source.demo.Outing.Kind;

/** Wants to go out every day, from a puppy's quarter of an hour to an old friend's slow rounds. Not all of it is logged. */
final class Dog {
    static final LocalDate ARRIVES = LocalDate.of(2018, 6, 1);

    /** Growing bones are not for running. */
    private static final LocalDate FIRST_RUN = LocalDate.of(2019, 5, 1);

    private static final Curve MINUTES =
            Curve.through(2018.4, 17, 2018.7, 21, 2019, 27, 2020, 32, 2023, 33, 2025.8, 29);

    /** Minutes a mile: a puppy smells at everything, an old dog again. */
    private static final Curve PACE =
            Curve.through(2018.4, 23.8, 2018.7, 22.4, 2019.2, 21.2, 2021, 20.9, 2024, 21.3, 2025.8, 22.4);

    /** The share of walks that are logged. */
    private static final Curve HABIT = Curve.through(2018.4, 0.5, 2018.75, 0.64, 2020, 0.6, 2023, 0.53, 2025.8, 0.56);

    private static final double[] SUMMER_HEAT = {-0.2, -0.1, 0, 0, 0.1, 0.3, 0.7, 0.6, 0.1, 0, -0.1, -0.2};

    private final Dice dice;
    private final Mood mood;

    Dog(Dice dice) {
        this.dice = dice;
        this.mood = new Mood(dice, 0.13);
    }

    List<Outing> on(LocalDate day) {
        if (day.isBefore(ARRIVES)) {
            return List.of();
        }
        double habit = mood.on(day) * HABIT.at(day);
        if (Spell.is(Spell.Kind.ILL, day) || Spell.is(Spell.Kind.AWAY, day)) {
            return List.of();
        }
        if (!day.isBefore(FIRST_RUN) && dice.chance(0.04)) {
            return List.of(run(day));
        }
        List<Outing> walks = new ArrayList<>();
        if (dice.chance(Spell.is(Spell.Kind.PANDEMIC, day) ? habit * 1.3 : habit)) {
            walks.add(walk(day));
        }
        if (dice.chance(0.11 * habit)) {
            walks.add(walk(day));
        }
        return walks;
    }

    private Outing walk(LocalDate day) {
        double longer = isWeekend(day) ? 1.25 : 1;
        double minutes = Math.max(15 + dice.between(0, 2), dice.around(MINUTES.at(day) * longer, 5.5));
        double pace = dice.around(PACE.at(day) + SUMMER_HEAT[day.getMonthValue() - 1], 1.2);
        return new Outing(day, Kind.DOG_WALK, minutes / pace, (int) Math.round(minutes * 60), "");
    }

    private Outing run(LocalDate day) {
        return Outing.atPace(day, Kind.RUN_WITH_DOG, dice.around(2.6, 0.5), dice.around(14.9, 0.75));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
