package longrun.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import longrun.workout.goal.Goal;
import longrun.workout.goal.Goal.Measure;
import longrun.workout.history.LabelFilter;
import longrun.workout.quantity.Distance;
import org.jspecify.annotations.Nullable;

/**
 * Reads goals as people type them: the target's unit says what is measured. A whole number counts workouts, {@code 20 mi}
 * and {@code 30 km} are distances, {@code 5 h}, {@code 4 h 30 m} and {@code 90 min} are times.
 */
public final class GoalReader {
    private static final String NUMBER = "(\\d{1,6}(?:\\.\\d{1,6})?)";
    private static final Pattern COUNT = Pattern.compile("(\\d{1,6})(?: workouts?)?");
    private static final Pattern DISTANCE = Pattern.compile(NUMBER + " ?(km|mi)");
    private static final Pattern HOURS = Pattern.compile(NUMBER + " ?h");
    private static final Pattern MINUTES = Pattern.compile(NUMBER + " ?min");
    private static final Pattern HOURS_AND_MINUTES = Pattern.compile("(\\d{1,3}) ?h ?([0-5]?\\d) ?(?:m|min)?");
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private final List<String> problems = new ArrayList<>();

    private GoalReader() {}

    /**
     * A goal as far as it could be understood.
     *
     * @param goal empty if anything could not
     * @param problems what could not, one sentence each, with what would be right
     */
    public record Parsed(Optional<Goal> goal, List<String> problems) {
        public Parsed {
            problems = List.copyOf(problems);
        }
    }

    /** A target as it was understood. */
    private record Target(Measure measure, double value) {}

    /** The filters a goal may have. */
    public static List<LabelFilter> labels() {
        return Arrays.stream(LabelFilter.values())
                .filter(label -> label != LabelFilter.EXCLUDED)
                .toList();
    }

    /**
     * Reads a goal from its three parts.
     *
     * @param period {@code week} or {@code month}
     * @param label as the lens spells it; empty for everything
     */
    public static Parsed parse(String target, String period, String label) {
        GoalReader reader = new GoalReader();
        Target aim = reader.target(tidy(target));
        Goal.Period each = reader.choice("period of a goal", tidy(period), List.of(Goal.Period.values()));
        LabelFilter of = tidy(label).isEmpty()
                ? LabelFilter.EVERYTHING
                : reader.choice("label of a goal", tidy(label), labels());
        return aim == null || each == null || of == null
                ? new Parsed(Optional.empty(), reader.problems)
                : new Parsed(Optional.of(new Goal(each, aim.measure(), of, aim.value())), List.of());
    }

    private static String tidy(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private @Nullable Target target(String text) {
        Target read = read(text);
        if (read == null) {
            problems.add((text.isEmpty() ? "A goal has a target" : "\"" + text + "\" is no target")
                    + ": write a number of workouts as 3, a distance as 20 mi or 30 km, or a time as 5 h or 4 h 30 m.");
            return null;
        }
        if (read.value() <= 0) {
            problems.add(
                    "A target is more than nothing: write a number of workouts as 3, a distance as 20 mi or 30 km, "
                            + "or a time as 5 h or 4 h 30 m.");
            return null;
        }
        if (read.value() > read.measure().most()) {
            problems.add("\"" + text + "\" is out of reach: a target is at most " + most(read.measure()) + ".");
            return null;
        }
        return read;
    }

    private static String most(Measure measure) {
        return switch (measure) {
            case WORKOUTS -> "1,000 workouts";
            case DISTANCE -> "10,000 km";
            case DURATION -> "744 h, which is a month";
        };
    }

    private static @Nullable Target read(String text) {
        Matcher count = COUNT.matcher(text);
        if (count.matches()) {
            return new Target(Measure.WORKOUTS, Integer.parseInt(count.group(1)));
        }
        Matcher distance = DISTANCE.matcher(text);
        if (distance.matches()) {
            double number = Double.parseDouble(distance.group(1));
            double unit = (distance.group(2).equals("km") ? Distance.ofKilometres(1) : Distance.ofMiles(1)).metres();
            return new Target(Measure.DISTANCE, number * unit);
        }
        return time(text);
    }

    private static @Nullable Target time(String text) {
        Matcher hours = HOURS.matcher(text);
        if (hours.matches()) {
            return new Target(Measure.DURATION, Double.parseDouble(hours.group(1)) * HOUR);
        }
        Matcher minutes = MINUTES.matcher(text);
        if (minutes.matches()) {
            return new Target(Measure.DURATION, Double.parseDouble(minutes.group(1)) * MINUTE);
        }
        Matcher both = HOURS_AND_MINUTES.matcher(text);
        return both.matches()
                ? new Target(
                        Measure.DURATION,
                        Integer.parseInt(both.group(1)) * HOUR + Integer.parseInt(both.group(2)) * MINUTE)
                : null;
    }

    private <E extends Enum<E>> @Nullable E choice(String what, String text, List<E> choices) {
        Optional<E> chosen = choices.stream()
                .filter(choice -> LensText.spelled(choice).equals(text))
                .findFirst();
        if (chosen.isEmpty()) {
            problems.add("\"" + text + "\" is no " + what + ": choose one of "
                    + choices.stream().map(LensText::spelled).collect(Collectors.joining(", ")) + ".");
        }
        return chosen.orElse(null);
    }
}
