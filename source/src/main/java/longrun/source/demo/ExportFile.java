package longrun.source.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import longrun.source.demo.Outing.Kind;

/** Writes outings as MapMyRun exports them in 2025: fifteen columns, dates in AP style, lines ended by CR LF. */
final class ExportFile {
    private static final String HEADER =
            "Date Submitted,Workout Date,Activity Type,Calories Burned (kcal),Distance (mi),Workout Time (seconds),"
                    + "Avg Pace (min/mi),Max Pace (min/mi),Avg Speed (mi/h),Max Speed (mi/h),Avg Heart Rate,Steps,Notes,"
                    + "Source,Link";

    private static final String END_OF_LINE = "\r\n";

    private static final List<String> MONTHS =
            List.of("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.");

    /** Made up: far above the ids given out so far. */
    private static final long FIRST_ID = 9_000_000_001L;

    /** As many as a miles export writes. */
    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

    private final Dice dice;

    ExportFile(Dice dice) {
        this.dice = dice;
    }

    /** The id of the outing at an index, the oldest being 0. */
    static String id(int index) {
        return Long.toString(FIRST_ID + index);
    }

    /** Writes the newest first. */
    void write(List<Outing> oldestFirst, Appendable out) throws IOException {
        out.append(HEADER).append(END_OF_LINE);
        for (int i = oldestFirst.size() - 1; i >= 0; i--) {
            out.append(row(oldestFirst.get(i), id(i))).append(END_OF_LINE);
        }
    }

    private String row(Outing outing, String id) {
        Recorder recorder = Recorder.on(outing.date());
        BigDecimal miles = miles(outing, recorder);
        double pace = over(outing.seconds() / 60.0, miles.doubleValue());
        double speed = over(60, pace);
        double fastest = outing.kind() == Kind.TREADMILL ? 0 : speed * dice.between(1.12, 1.9);
        return String.join(
                ",",
                date(submitted(outing, recorder)),
                date(outing.date()),
                outing.kind().declared(),
                Long.toString(calories(outing)),
                miles.toPlainString(),
                Integer.toString(outing.seconds()),
                number(pace),
                number(over(60, fastest)),
                number(speed),
                number(fastest),
                heartRate(outing, recorder),
                steps(outing, pace),
                quoted(note(outing)),
                recorder.text(),
                "http://www.mapmyfitness.com/workout/" + id);
    }

    /** Typed in by hand with two decimals at first, measured later. */
    private static BigDecimal miles(Outing outing, Recorder recorder) {
        BigDecimal exact = BigDecimal.valueOf(outing.miles());
        BigDecimal written =
                recorder == Recorder.BY_HAND ? exact.setScale(2, RoundingMode.HALF_EVEN) : exact.round(SIX_DIGITS);
        return plain(written);
    }

    private LocalDate submitted(Outing outing, Recorder recorder) {
        boolean late = dice.chance(recorder == Recorder.BY_HAND ? 0.3 : 0.02);
        return late ? outing.date().plusDays(dice.whole(1, 4)) : outing.date();
    }

    /** About 102 kcal a mile run, 90 walked, 45 ridden. */
    private long calories(Outing outing) {
        double perMile = switch (outing.kind()) {
            case RUN, TREADMILL, RUN_WITH_DOG, MISHAP, BLANK -> 102;
            case DOG_WALK, WALK, HIKE -> 90;
            case RIDE, INDOOR_RIDE -> 45;
            case SWIM -> 400;
            case WEIGHTS -> 0;
        };
        return Math.round(outing.miles() * dice.around(perMile, perMile * 0.03));
    }

    /** Known of a few runs, when the chest strap was worn. */
    private String heartRate(Outing outing, Recorder recorder) {
        if (recorder != Recorder.WATCH || outing.kind() != Kind.RUN || !dice.chance(0.25)) {
            return "";
        }
        return Long.toString(Math.round(dice.around(151, 5)));
    }

    /** Reckoned from pace, as the real exporter does it; nothing was counted. */
    private static String steps(Outing outing, double pace) {
        return switch (outing.kind()) {
            case RUN, DOG_WALK, RUN_WITH_DOG, WALK, HIKE ->
                Long.toString(pace == 0 ? 0 : Math.round((143.5 + 194 / pace) * outing.seconds() / 60));
            case TREADMILL, RIDE, INDOOR_RIDE, SWIM, WEIGHTS, MISHAP, BLANK -> "";
        };
    }

    private String note(Outing outing) {
        if (!outing.note().isEmpty()) {
            return outing.note();
        }
        return switch (outing.kind()) {
            case RUN -> dice.chance(0.03) ? dice.pick(Notes.RUNS) : "";
            case DOG_WALK, RUN_WITH_DOG -> dice.chance(0.008) ? dice.pick(Notes.WALKS) : "";
            default -> "";
        };
    }

    private static String date(LocalDate day) {
        return quoted(MONTHS.get(day.getMonthValue() - 1) + " " + day.getDayOfMonth() + ", " + day.getYear());
    }

    private static double over(double dividend, double divisor) {
        return divisor == 0 ? 0 : dividend / divisor;
    }

    private static String number(double value) {
        return plain(BigDecimal.valueOf(value).round(SIX_DIGITS)).toPlainString();
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    private static String quoted(String text) {
        boolean bare = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
        return bare ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
