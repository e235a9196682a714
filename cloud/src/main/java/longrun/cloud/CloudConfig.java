package longrun.cloud;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import longrun.source.archive.Limits;
import longrun.store.StoreConfig;
import longrun.wording.Nearest;
import longrun.workout.Athlete;

/**
 * How the function is set up.
 *
 * @param environment where {@link StoreConfig} finds the database, without user and password where a secret has them
 * @param secret the name or ARN of the secret that holds user and password; empty if the environment has them
 * @param topic the ARN of the topic that tells how it went
 * @param mostAttempts after how many attempts an event is given up, and told to have failed
 */
record CloudConfig(
        Map<String, String> environment,
        String secret,
        String topic,
        Athlete athlete,
        Limits limits,
        int mostAttempts) {
    static final String SECRET = "LONGRUN_STORE_SECRET";
    static final String TOPIC = "LONGRUN_TOPIC";
    static final String ATHLETE = "LONGRUN_ATHLETE";
    static final String ATTEMPTS = "LONGRUN_ATTEMPTS";

    private static final String PREFIX = "LONGRUN_";
    private static final List<String> NAMES = List.of(
            StoreConfig.URL,
            StoreConfig.USER,
            StoreConfig.PASSWORD,
            StoreConfig.TLS,
            StoreConfig.CERTIFICATES,
            SECRET,
            TOPIC,
            ATHLETE,
            ATTEMPTS);

    /** As the queue's redrive policy has it. */
    private static final int MOST_ATTEMPTS = 3;

    CloudConfig {
        environment = Map.copyOf(environment);
    }

    /**
     * What the environment says. The connection to the database is guarded by TLS unless that is turned off by name.
     *
     * @throws IllegalArgumentException if something is missing or makes no sense, saying what would
     */
    static CloudConfig of(Map<String, String> environment) {
        environment.keySet().stream().sorted().forEach(CloudConfig::requireKnown);
        Map<String, String> guarded = new HashMap<>(environment);
        guarded.merge(StoreConfig.TLS, "required", (said, ours) -> said.isBlank() ? ours : said);
        return new CloudConfig(
                guarded,
                said(environment, SECRET),
                required(environment, TOPIC, "the ARN of the topic that notices go to"),
                new Athlete(environment.getOrDefault(ATHLETE, Athlete.DEFAULT.name())),
                Limits.CLOUD,
                attempts(said(environment, ATTEMPTS)));
    }

    private static void requireKnown(String name) {
        if (name.startsWith(PREFIX) && !NAMES.contains(name)) {
            throw new IllegalArgumentException("the function has no setting " + name
                    + Nearest.suggestion(name, NAMES, PREFIX, "; it has " + String.join(", ", NAMES)));
        }
    }

    private static int attempts(String said) {
        if (said.isEmpty()) {
            return MOST_ATTEMPTS;
        }
        if (!said.matches("[1-9][0-9]{0,2}")) {
            throw new IllegalArgumentException(ATTEMPTS + " is \"" + said + "\", but should be a number from 1 to 999");
        }
        return Integer.parseInt(said);
    }

    private static String said(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, "").strip();
    }

    private static String required(Map<String, String> environment, String name, String what) {
        String value = said(environment, name);
        if (value.isEmpty()) {
            throw new IllegalArgumentException(name + " is not set; it should be " + what);
        }
        return value;
    }
}
