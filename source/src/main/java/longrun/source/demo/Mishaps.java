package longrun.source.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import longrun.source.demo.Outing.Kind;

/** Recordings gone wrong, as every long history has them: the clock left running, the GPS lost, a button missed. */
final class Mishaps {
    private static final int HOUR = 3600;

    private final Dice dice;
    private final List<Outing> all = new ArrayList<>();

    Mishaps(Dice dice) {
        this.dice = dice;
    }

    List<Outing> all() {
        clockLeftRunning(2012, 40);
        clockLeftRunning(2016, 63);
        clockLeftRunning(2019, 7100);
        clockLeftRunning(2022, 110);
        gpsJump(2013, 57);
        gpsJump(2017, 61);
        gpsJump(2020, 74);
        for (int year : new int[] {2014, 2018, 2021, 2023, 2024}) {
            droveHome(year);
        }
        for (int year : new int[] {2015, 2019, 2020, 2022, 2025}) {
            lostSatellites(year);
        }
        for (int year : new int[] {2014, 2019, 2023}) {
            started(year);
        }
        all.add(new Outing(day(2015), Kind.RUN, 3.1, 0, "Forgot the watch"));
        all.add(new Outing(day(2024), Kind.DOG_WALK, 0, 1830, ""));
        return all;
    }

    private void clockLeftRunning(int year, int hours) {
        int seconds = hours * HOUR + dice.whole(0, HOUR - 1);
        all.add(new Outing(day(year), Kind.MISHAP, dice.between(2.2, 4.1), seconds, ""));
    }

    private void gpsJump(int year, int miles) {
        all.add(new Outing(day(year), Kind.MISHAP, miles + dice.between(0, 1), dice.whole(1500, 2800), ""));
    }

    private void droveHome(int year) {
        all.add(Outing.atPace(day(year), Kind.MISHAP, dice.between(9, 16), dice.between(1.6, 2.9)));
    }

    private void lostSatellites(int year) {
        all.add(Outing.atPace(day(year), Kind.MISHAP, dice.between(0.05, 0.4), dice.between(75, 160)));
    }

    /** The button pressed and pressed again: neither time nor distance. */
    private void started(int year) {
        all.add(new Outing(day(year), Kind.BLANK, 0, 0, ""));
    }

    /** Some day from February to September. */
    private LocalDate day(int year) {
        return LocalDate.of(year, 2, 1).plusDays(dice.whole(0, 230));
    }
}
