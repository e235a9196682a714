package longrun.wording;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import longrun.workout.Label;
import longrun.workout.settings.LabelName;
import longrun.workout.settings.UnitSystem;

/**
 * Settings as people write them. What cannot be understood is an {@link IllegalArgumentException} that says what would
 * be.
 */
public final class SettingsText {
    /** How "as it is by default" is spelled. */
    public static final String AUTO = "auto";

    private static final String PARTED = "/";

    private SettingsText() {}

    /** The units meant by {@code mi} or {@code km}; empty for {@link #AUTO}. */
    public static Optional<UnitSystem> units(String written) {
        if (plain(written).equals(AUTO)) {
            return Optional.empty();
        }
        return Optional.of(Units.of(plain(written))
                .map(Units::system)
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + written + "\" is no unit here: write mi or km, or auto for those of your workouts")));
    }

    /** The day that is meant by {@code monday} or {@code sunday}. */
    public static DayOfWeek weekStart(String written) {
        return switch (plain(written)) {
            case "monday" -> DayOfWeek.MONDAY;
            case "sunday" -> DayOfWeek.SUNDAY;
            default ->
                throw new IllegalArgumentException(
                        "weeks do not start on \"" + written + "\" here: write monday or sunday");
        };
    }

    /** The days a week can start on. */
    public static List<DayOfWeek> weekStarts() {
        return List.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
    }

    /** Such as "Sunday". */
    public static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /** The zones to choose from: regions with a city, in order, and UTC. Others that Java knows can be written too. */
    public static List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equals("UTC") || (id.contains(PARTED) && !id.matches("(Etc|SystemV)/.*")))
                .sorted()
                .toList();
    }

    /** The zone that is meant, such as {@code Europe/Berlin} in any case; empty for {@link #AUTO} and for nothing. */
    public static Optional<ZoneId> zone(String written) {
        String typed = plain(written).replace(' ', '_');
        if (typed.isEmpty() || typed.equals(AUTO)) {
            return Optional.empty();
        }
        Map<String, String> known = new TreeMap<>();
        ZoneId.getAvailableZoneIds().forEach(id -> known.put(id.toLowerCase(Locale.ROOT), id));
        String id = known.get(typed);
        if (id == null) {
            throw new IllegalArgumentException("\"" + written.strip() + "\" is no time zone: "
                    + meant(typed, known.keySet())
                            .map(near -> "did you mean " + known.get(near) + "?")
                            .orElse("write one as Europe/Berlin, or auto for the machine's"));
        }
        return Optional.of(ZoneId.of(id));
    }

    /** A zone with that city, else the one that is least otherwise spelled. */
    private static Optional<String> meant(String typed, Collection<String> known) {
        return known.stream()
                .filter(id -> id.endsWith(PARTED + typed))
                .findFirst()
                .or(() -> Nearest.to(typed, known));
    }

    /** A name with its plural; where that is left blank it is the name with an s. */
    public static LabelName labelName(String one, String many) {
        return new LabelName(one, many.isBlank() ? one.strip() + "s" : many);
    }

    /** The same in one text: {@code dog outing}, or {@code dog outing/dog outings}. */
    public static LabelName labelName(String written) {
        String[] parts = written.split(PARTED, -1);
        if (parts.length > 2) {
            throw new IllegalArgumentException(
                    "\"" + written + "\" has more than a name and its plural: write \"dog outing/dog outings\"");
        }
        return labelName(parts[0], parts.length == 1 ? "" : parts[1]);
    }

    /** The label that is meant, such as {@code PUP_WALK} in any case. */
    public static Label label(String written) {
        return Arrays.stream(Label.values())
                .filter(label -> LensText.spelled(label).equals(plain(written)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + written + "\" is no label: choose one of real_run, pup_walk, mixed and outlier"));
    }

    /** What is wrong with own names that another label has too, her own or Longrun's; by the label named so. */
    public static Map<Label, String> taken(Map<Label, LabelName> own) {
        LabelNames names = new LabelNames(own);
        Map<Label, String> taken = new EnumMap<>(Label.class);
        own.keySet()
                .forEach(label -> Arrays.stream(Label.values())
                        .filter(other -> other != label)
                        .forEach(other -> words(names, label)
                                .filter(word -> words(names, other).anyMatch(word::equalsIgnoreCase))
                                .findFirst()
                                .ifPresent(word -> taken.putIfAbsent(
                                        label,
                                        "\"" + word + "\" is what " + other
                                                + " is called already: choose another name"))));
        return taken;
    }

    private static Stream<String> words(LabelNames names, Label label) {
        return Stream.of(names.one(label), names.many(label), names.counted(label, 1));
    }

    private static String plain(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }
}
