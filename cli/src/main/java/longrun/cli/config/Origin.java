package longrun.cli.config;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Where a value comes from.
 *
 * @param name of the profile, the place in the file, the variable or the option; empty for what nobody set
 */
public record Origin(Layer layer, String name) {
    public static final Origin DEFAULT = new Origin(Layer.DEFAULT, "");

    /** What can set a value; each goes before those above it here. */
    public enum Layer {
        DEFAULT,
        PROFILE,
        FILE,
        ENVIRONMENT,
        FLAG;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Origin profile(Profile profile) {
        return new Origin(Layer.PROFILE, profile.word());
    }

    static Origin file(Path file, int line) {
        return new Origin(Layer.FILE, file + ":" + line);
    }

    static Origin environment(String variable) {
        return new Origin(Layer.ENVIRONMENT, variable);
    }

    public static Origin flag(String flag) {
        return new Origin(Layer.FLAG, flag);
    }

    /** For people. */
    public String text() {
        return switch (layer) {
            case DEFAULT -> layer.word();
            case FILE -> name;
            case PROFILE, ENVIRONMENT, FLAG -> layer.word() + " " + name;
        };
    }
}
