package longrun.cli.config;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an installation is for, which tells what settings are if nobody sets them. */
enum Profile {
    /** Workouts in a file. */
    DEVELOPMENT,

    /** A database server on the same machine. */
    MARIADB,

    /** A database server that was named, over TLS. */
    PRODUCTION;

    static Profile of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Map<Setting, String> settings() {
        return switch (this) {
            case DEVELOPMENT -> Map.of();
            case MARIADB ->
                Map.of(Setting.STORE_URL, "jdbc:mariadb://localhost:3306/longrun", Setting.STORE_USER, "longrun");
            case PRODUCTION -> Map.of(Setting.STORE_TLS, "required");
        };
    }

    /** Why it does not go with the settings there are. */
    Optional<String> problem(Map<Setting, Given> settings) {
        Given url = settings.get(Setting.STORE_URL);
        if (this == DEVELOPMENT && url != null) {
            return Optional.of("the profile development keeps workouts in a file, but there is a store.url ("
                    + url.origin().text() + "): leave one of the two out");
        }
        if (this == PRODUCTION && url == null) {
            return Optional.of("the profile production needs a database server: set store.url in the file or "
                    + Setting.STORE_URL.variable());
        }
        return Optional.empty();
    }
}
