package longrun.wording;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import longrun.workout.quantity.Pace;

/** A pace as a person writes one. */
public final class PaceText {
    private static final Pattern PACE = Pattern.compile("(\\d{1,3}):([0-5]\\d) ?/ ?(mi|km)");
    private static final int MINUTE = 60;

    private PaceText() {}

    /**
     * The pace that is meant, such as {@code 13:00/mi} or {@code 8:05 /km}.
     *
     * @throws IllegalArgumentException if none is, saying how one is written
     */
    public static Pace read(String text) {
        Matcher pace = PACE.matcher(text.strip());
        if (!pace.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no pace: write 13:00/mi, or 8:05/km");
        }
        int seconds = Integer.parseInt(pace.group(1)) * MINUTE + Integer.parseInt(pace.group(2));
        if (seconds == 0) {
            throw new IllegalArgumentException("\"" + text + "\" is faster than anyone");
        }
        return pace.group(3).equals("mi")
                ? Pace.ofMinutesPerMile((double) seconds / MINUTE)
                : Pace.ofSecondsPerKilometre(seconds);
    }

    /** A pace as {@link #read} takes it, to the second. */
    public static String written(Pace pace, Units units) {
        long seconds = Math.round(units.perUnit(pace.secondsPerKilometre()));
        return String.format(Locale.ROOT, "%d:%02d/%s", seconds / MINUTE, seconds % MINUTE, units.symbol());
    }
}
