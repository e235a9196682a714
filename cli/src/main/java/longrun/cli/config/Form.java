package longrun.cli.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import longrun.store.StoreConfig;
import longrun.workout.Athlete;
import longrun.workout.port.StoreException;

/** What the values of a setting look like. */
enum Form {
    TEXT("a text"),
    SECRET("a text"),
    PATH("a path"),
    FILE("a file that can be read"),
    PROFILE("development, mariadb or production"),
    TLS("required or off"),
    LOG("calm, text or json"),
    TRUTH("true or false"),
    PORT("a whole number from 0 to 65535"),
    AMOUNT("a whole number, 1 or more"),
    ATHLETE("1 to 40 of a-z, 0-9, - and _, starting with a letter or digit"),
    SERVER(StoreConfig.URL_FORM),
    ADDRESS("like https://HOST");

    private final String wanted;

    Form(String wanted) {
        this.wanted = wanted;
    }

    /** What would be right, after "should be". */
    String wanted() {
        return wanted;
    }

    boolean admits(String value) {
        return switch (this) {
            case TEXT, SECRET -> !value.isBlank();
            case PATH -> isPath(value);
            case FILE -> isPath(value) && Files.isRegularFile(Path.of(value)) && Files.isReadable(Path.of(value));
            case PROFILE, TLS, LOG, TRUTH -> isOneOf(wanted.split(", | or "), value);
            case PORT -> isNumber(value, 0, 65_535);
            case AMOUNT -> isNumber(value, 1, Integer.MAX_VALUE);
            case ATHLETE -> isAthlete(value);
            case SERVER -> isServer(value);
            case ADDRESS -> isAddress(value);
        };
    }

    /** A value without what is secret in it. */
    String shown(String value) {
        return switch (this) {
            case SECRET -> "***";
            case SERVER, ADDRESS -> StoreConfig.shown(value);
            default -> value;
        };
    }

    private static boolean isOneOf(String[] words, String value) {
        return Arrays.asList(words).contains(value.toLowerCase(Locale.ROOT));
    }

    private static boolean isNumber(String value, int least, int most) {
        try {
            int number = Integer.parseInt(value);
            return number >= least && number <= most;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isPath(String value) {
        try {
            return !Path.of(value).toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isAthlete(String value) {
        try {
            return new Athlete(value).name().equals(value);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isAddress(String value) {
        try {
            return value.matches("https?://[^/?#@]+/?") && new URI(value).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isServer(String value) {
        try {
            return StoreConfig.server(value, "", "").poolSize() > 0;
        } catch (StoreException e) {
            return false;
        }
    }
}
