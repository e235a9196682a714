package longrun.wording;

import java.time.LocalDate;
import java.util.Locale;
import longrun.workout.batch.Change;
import longrun.workout.batch.Values;
import longrun.workout.batch.Verdict;

/** What a row says of a workout, and what was known of it, in words. */
public final class ValuesText {
    private static final int LONGEST_NOTE = 40;

    private final QuantityText quantities;

    public ValuesText(QuantityText quantities) {
        this.quantities = quantities;
    }

    /** A workout in short, such as {@code 5 Sept 2019, run, 3.10 mi, 30 m}. */
    public String workout(Values values) {
        return quantities.date(LocalDate.ofEpochDay(values.day())) + ", "
                + ReasonText.activity(values.activity()).toLowerCase(Locale.ROOT) + ", "
                + quantities.distance(values.metres()) + ", " + quantities.duration(values.seconds());
    }

    /** One field of a change, such as {@code distance 3.10 mi, was 3.00 mi}. */
    public String change(Change change, Verdict.Field field) {
        Values before = change.before();
        String was = before == null ? QuantityText.MISSING : value(before, field);
        String is = value(change.after(), field);
        boolean same = was.equals(is);
        return ReasonText.field(field) + " " + (same ? exact(change.after(), field) : is) + ", was "
                + (same && before != null ? exact(before, field) : was);
    }

    /** One field, in the reader's units. */
    public String value(Values values, Verdict.Field field) {
        return switch (field) {
            case DATE -> quantities.date(LocalDate.ofEpochDay(values.day()));
            case ACTIVITY -> ReasonText.activity(values.activity());
            case DISTANCE -> quantities.distance(values.metres());
            case DURATION -> quantities.duration(values.seconds());
            case ENERGY -> number(values.kilocalories(), " kcal");
            case STEPS -> number(values.steps(), "");
            case HEART_RATE -> number(values.heartRate(), " bpm");
            case NOTE -> note(values.note());
        };
    }

    /** A difference too small for the usual digits. */
    private static String exact(Values values, Verdict.Field field) {
        return switch (field) {
            case DISTANCE -> values.metres() + " m";
            case DURATION -> values.seconds() + " s";
            case ENERGY -> values.kilocalories() + " kcal";
            case STEPS -> Double.toString(values.steps());
            case HEART_RATE -> values.heartRate() + " bpm";
            case NOTE -> "\"" + values.note() + "\"";
            case DATE, ACTIVITY -> "the same";
        };
    }

    private String number(double value, String unit) {
        return Double.isFinite(value) ? quantities.count(Math.round(value)) + unit : QuantityText.MISSING;
    }

    private static String note(String note) {
        if (note.isEmpty()) {
            return QuantityText.MISSING;
        }
        String line = note.replaceAll("\\s+", " ");
        return "\"" + (line.length() > LONGEST_NOTE ? line.substring(0, LONGEST_NOTE) + "…" : line) + "\"";
    }
}
