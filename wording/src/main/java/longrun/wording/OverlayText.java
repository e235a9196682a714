package longrun.wording;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import longrun.workout.Label;
import longrun.workout.Overlay;
import longrun.workout.quantity.Distance;
import longrun.workout.quantity.Durations;
import org.jspecify.annotations.Nullable;

/** What an athlete says of a workout herself, in words. */
public final class OverlayText {
    /** How "no label of mine" is spelled where a label is chosen. */
    public static final String AUTO = "auto";

    private static final Pattern DISTANCE = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?) ?(km|mi)");
    private static final Pattern DURATION = Pattern.compile("(?:(\\d{1,4}):)?([0-5]?\\d):([0-5]\\d)");

    private static final QuantityText KILOMETRES = new QuantityText(Units.KILOMETRES, Locale.US);
    private static final QuantityText MILES = new QuantityText(Units.MILES, Locale.US);

    private OverlayText() {}

    /**
     * The label that is meant; null for {@link #AUTO}.
     *
     * @throws IllegalArgumentException if none is, saying which there are
     */
    public static @Nullable Label label(String spelled) {
        String text = spelled.strip().toLowerCase(Locale.ROOT);
        if (text.equals(AUTO)) {
            return null;
        }
        return Arrays.stream(Label.values())
                .filter(label -> LensText.spelled(label).equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("choose one of real_run, pup_walk, mixed, outlier and " + AUTO));
    }

    /**
     * The distance that is meant, such as {@code 5.2km} or {@code 3.1 mi}; null for {@link #AUTO}.
     *
     * @throws IllegalArgumentException if none is, saying how one is written
     */
    public static @Nullable Distance distance(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        if (text.equals(AUTO)) {
            return null;
        }
        Matcher matcher = DISTANCE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("write a distance with its unit, as 5.2km or 3.1mi, or " + AUTO);
        }
        double number = Double.parseDouble(matcher.group(1));
        return matcher.group(2).equals("km") ? Distance.ofKilometres(number) : Distance.ofMiles(number);
    }

    /**
     * The duration that is meant, hours, minutes and seconds such as {@code 1:04:30}, or minutes and seconds such as
     * {@code 42:10}; null for {@link #AUTO}.
     *
     * @throws IllegalArgumentException if none is, saying how one is written
     */
    public static @Nullable Duration duration(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        if (text.equals(AUTO)) {
            return null;
        }
        Matcher matcher = DURATION.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("write a duration as 42:10 or 1:04:30, or " + AUTO);
        }
        String hours = matcher.group(1);
        return Durations.ofSeconds((hours == null ? 0 : Integer.parseInt(hours)) * 3600
                + Integer.parseInt(matcher.group(2)) * 60
                + Integer.parseInt(matcher.group(3)));
    }

    /** For example {@code you say: dog walk; distance 5.00 km (3.11 mi); left out of sums and findings}. */
    public static String sentence(Overlay overlay, LabelNames labels) {
        List<String> said = new ArrayList<>();
        Label label = overlay.label();
        if (label != null) {
            said.add("you say: " + labels.counted(label, 1));
        }
        if (!overlay.note().isEmpty()) {
            said.add("your note: " + overlay.note());
        }
        Distance distance = overlay.fix().distance();
        if (distance != null) {
            said.add("distance " + KILOMETRES.distance(distance.metres()) + " (" + MILES.distance(distance.metres())
                    + ")");
        }
        Duration duration = overlay.fix().duration();
        if (duration != null) {
            said.add("duration " + MILES.duration(Durations.seconds(duration)));
        }
        if (overlay.isConfirmed()) {
            said.add("it was real");
        }
        if (overlay.isExcluded()) {
            said.add("left out of sums and findings");
        }
        return said.isEmpty() ? "as its import tells" : String.join("; ", said);
    }
}
