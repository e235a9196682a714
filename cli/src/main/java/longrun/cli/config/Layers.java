package longrun.cli.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import longrun.cli.config.ConfigFile.Line;
import longrun.cli.config.Origin.Layer;
import longrun.wording.Nearest;

/** What each layer says. What cannot be right is left out, and told. */
final class Layers {
    private static final String OTHERWISE = "; longrun config shows those there are";

    private final Map<Layer, Map<Setting, Given>> layers = new EnumMap<>(Layer.class);
    private final List<String> problems = new ArrayList<>();

    /** The file that somebody named. */
    Optional<Path> path(String named) {
        if (Form.PATH.admits(named)) {
            return Optional.of(Path.of(named));
        }
        problems.add("the configuration file is \"" + named + "\", but should be " + Form.PATH.wanted());
        return Optional.empty();
    }

    void file(Path file) {
        Map<String, Integer> seen = new HashMap<>();
        try {
            for (Line line : ConfigFile.read(file)) {
                Integer first = seen.putIfAbsent(line.key(), line.number());
                String place = Origin.file(file, line.number()).name() + ": ";
                if (first == null) {
                    line(file, line, place);
                } else {
                    problems.add(place + line.key() + " is set twice; line " + first + " sets it too");
                }
            }
        } catch (ConfigFile.RefusedException e) {
            problems.add(e.problem());
        }
    }

    private void line(Path file, Line line, String place) {
        Setting.ofKey(line.key())
                .ifPresentOrElse(
                        setting -> take(setting, line.value(), Origin.file(file, line.number()), place + line.key()),
                        () -> problems.add(place + "there is no setting " + line.key()
                                + Nearest.suggestion(line.key(), names(Setting::key), "", OTHERWISE)));
    }

    /** @param others which variables are none of ours though they begin like it */
    void environment(Map<String, String> environment, Predicate<String> others) {
        new TreeMap<>(environment).forEach((name, value) -> {
            Optional<Setting> setting = Setting.ofVariable(name);
            if (setting.isPresent()) {
                take(setting.get(), value, Origin.environment(name), name);
            } else if (name.startsWith(Setting.PREFIX) && !others.test(name)) {
                problems.add("there is no setting " + name
                        + Nearest.suggestion(name, names(Setting::variable), Setting.PREFIX, OTHERWISE));
            }
        });
    }

    /** Nobody says an option to mean nothing by it, so an empty value is held to the form as well. */
    void flag(Setting setting, String value) {
        judge(setting, value, Origin.flag(setting.flag()), setting.flag());
    }

    /** What the profile says, which the other layers have named; and whether it goes with what they say. */
    void profile() {
        Given named = settled().get(Setting.PROFILE);
        if (named == null) {
            return;
        }
        Profile profile = Profile.of(named.value());
        profile.settings().forEach((setting, value) -> put(setting, new Given(value, Origin.profile(profile))));
        profile.problem(settled()).ifPresent(problems::add);
    }

    /** One value for each setting that any layer speaks of, the topmost. */
    Map<Setting, Given> settled() {
        Map<Setting, Given> settled = new EnumMap<>(Setting.class);
        layers.values().forEach(settled::putAll);
        return settled;
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    /** An empty value counts as none. */
    private void take(Setting setting, String value, Origin origin, String name) {
        String meant = setting.isSecret() ? value : value.strip();
        if (!meant.isBlank()) {
            judge(setting, meant, origin, name);
        }
    }

    private void judge(Setting setting, String value, Origin origin, String name) {
        if (setting.form().admits(value)) {
            put(setting, new Given(value, origin));
            return;
        }
        problems.add(name + " is \"" + setting.shown(value) + "\", but should be "
                + setting.form().wanted());
    }

    private void put(Setting setting, Given given) {
        layers.computeIfAbsent(given.origin().layer(), layer -> new EnumMap<>(Setting.class))
                .put(setting, given);
    }

    private static List<String> names(Function<Setting, String> name) {
        return Arrays.stream(Setting.values()).map(name).toList();
    }
}
