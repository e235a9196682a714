package longrun.source.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import longrun.workout.Activity;

/**
 * The activity behind a declared name: that of the first of its words that names one, so that {@code Indoor Run / Jog}
 * and {@code TrailRun} are runs, and {@code Run / Walk} too. Words for any exercise count only if no other does.
 */
public final class ActivityName {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{IsAlphabetic}]+|(?<=\\p{Lower})(?=\\p{Upper})");

    private static final Map<String, Activity> WORDS = words(Map.of(
            Activity.RUN, List.of("run", "running", "jog", "jogging"),
            Activity.WALK, List.of("walk", "walking"),
            Activity.HIKE, List.of("hike", "hiking"),
            Activity.RIDE,
                    List.of("ride", "riding", "bike", "biking", "cycling", "spinning", "handcycle", "velomobile"),
            Activity.SWIM, List.of("swim", "swimming"),
            Activity.WINTER, List.of("winter", "ski", "skiing", "snowboard", "snowboarding", "snowshoe", "ice"),
            Activity.OTHER,
                    List.of("horse", "horseback", "motorcycle", "skateboard", "kitesurf", "windsurf", "wheelchair")));

    private static final Map<String, Activity> WORDS_FOR_ANY_EXERCISE = words(Map.of(
            Activity.GYM,
            List.of(
                    "workout",
                    "weight",
                    "machine",
                    "video",
                    "yoga",
                    "pilates",
                    "gym",
                    "crossfit",
                    "elliptical",
                    "stair",
                    "strength",
                    "training",
                    "class",
                    "interval",
                    "rowing",
                    "stretching")));

    private ActivityName() {}

    public static Activity of(String declared) {
        List<String> words = BETWEEN_WORDS
                .splitAsStream(declared)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        return words.stream()
                .filter(WORDS::containsKey)
                .findFirst()
                .map(WORDS::get)
                .orElseGet(() -> ofAnyExercise(words));
    }

    private static Activity ofAnyExercise(List<String> words) {
        return words.stream().anyMatch(WORDS_FOR_ANY_EXERCISE::containsKey) ? Activity.GYM : Activity.OTHER;
    }

    private static Map<String, Activity> words(Map<Activity, List<String>> byActivity) {
        Map<String, Activity> words = new HashMap<>();
        byActivity.forEach((activity, names) -> names.forEach(name -> words.put(name, activity)));
        return Map.copyOf(words);
    }
}
