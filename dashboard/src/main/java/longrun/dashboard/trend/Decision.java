package longrun.dashboard.trend;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import longrun.workout.Fix;
import longrun.workout.Overlay;
import longrun.workout.Overlay.Standing;
import longrun.workout.quantity.Distance;
import longrun.workout.quantity.Durations;
import org.jspecify.annotations.Nullable;

/**
 * What the athlete decides of an anomaly: that it was real, that it is left out, or that a proposed value is right.
 *
 * @param standing null where it stays as it is
 * @param fix what was proposed and taken
 */
record Decision(@Nullable Standing standing, Fix fix) {
    /** Longer and farther than anything the forms propose. */
    private static final int MOST_DIGITS = 7;

    /**
     * Reads what a form says.
     *
     * @throws IllegalArgumentException if that decides nothing
     */
    static Decision read(HttpServletRequest request) {
        String decision = text(request.getParameter("decision"));
        return switch (decision) {
            case "real" -> new Decision(Standing.CONFIRMED, Fix.NONE);
            case "leave_out" -> new Decision(Standing.EXCLUDED, Fix.NONE);
            case "fix" -> new Decision(null, fix(request));
            default -> throw new IllegalArgumentException("decide fix, leave_out or real");
        };
    }

    private static Fix fix(HttpServletRequest request) {
        double metres = number(request.getParameter("distance_m"));
        double seconds = number(request.getParameter("duration_s"));
        Fix fix = new Fix(
                metres > 0 ? Distance.ofMetres(metres) : null, seconds > 0 ? Durations.ofSeconds(seconds) : null);
        if (fix.equals(Fix.NONE)) {
            throw new IllegalArgumentException("a fix has a distance or a duration");
        }
        return fix;
    }

    /** 0 for what is no whole number. */
    private static double number(@Nullable String value) {
        String text = text(value);
        boolean isNumber =
                !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(text) : 0;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    }

    /** On top of what she said before. */
    Overlay on(Overlay said) {
        Overlay standing = this.standing == null ? said : said.withStanding(this.standing);
        Fix fixed = standing.fix();
        if (fix.distance() != null) {
            fixed = fixed.withDistance(fix.distance());
        }
        if (fix.duration() != null) {
            fixed = fixed.withDuration(fix.duration());
        }
        return standing.withFix(fixed);
    }
}
