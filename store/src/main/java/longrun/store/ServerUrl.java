package longrun.store;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import longrun.store.StoreConfig.Place;
import longrun.workout.port.StoreException;

/** Reads the URL of a server, keeping user and password apart from what may be shown. */
final class ServerUrl {
    private static final Pattern FORM = Pattern.compile(
            "(?:jdbc:)?(?:mariadb|mysql)://(?:(?<login>[^/?]*)@)?(?<hosts>[^@/?]+)/(?<database>[^/?]+)(?:\\?(?<options>.*))?",
            Pattern.CASE_INSENSITIVE);

    /** Up to the last at sign, whatever is in it; what is no scheme may be part of a password. */
    private static final Pattern LOGIN = Pattern.compile("^((?:jdbc:)?(?:[a-z]+:)?//|).*@", Pattern.CASE_INSENSITIVE);

    private final List<String> options = new ArrayList<>();
    private String user;
    private String password;

    private ServerUrl(String user, String password) {
        this.user = user;
        this.password = password;
    }

    static Place.Server read(String url, String user, String password) {
        Matcher form = FORM.matcher(url);
        if (!form.matches()) {
            throw new StoreException(StoreConfig.URL + " is \"" + shown(url) + "\", but should be "
                    + StoreConfig.URL_FORM + "; unset it to keep workouts in a file");
        }
        ServerUrl read = new ServerUrl(user, password);
        String login = form.group("login");
        if (login != null) {
            read.login(login);
        }
        String options = form.group("options");
        if (options != null) {
            for (String option : options.split("&", -1)) {
                read.option(option);
            }
        }
        return read.server("jdbc:mariadb://" + form.group("hosts") + "/" + form.group("database"));
    }

    private void login(String login) {
        int colon = login.indexOf(':');
        user = decoded(colon < 0 ? login : login.substring(0, colon));
        password = colon < 0 ? password : decoded(login.substring(colon + 1));
    }

    private void option(String option) {
        int equals = option.indexOf('=');
        String name = option.substring(0, Math.max(0, equals)).toLowerCase(Locale.ROOT);
        switch (name) {
            case "user" -> user = decoded(option.substring(equals + 1));
            case "password" -> password = decoded(option.substring(equals + 1));
            case "" -> {}
            default -> options.add(option);
        }
    }

    private Place.Server server(String place) {
        return new Place.Server(options.isEmpty() ? place : place + "?" + String.join("&", options), user, password);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The URL without what stands before an at sign or after a question mark, where secrets are. */
    static String shown(String url) {
        return LOGIN.matcher(url).replaceFirst("$1***@").replaceFirst("\\?.*", "?***");
    }
}
