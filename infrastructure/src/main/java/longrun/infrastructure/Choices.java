package longrun.infrastructure;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import longrun.workout.Athlete;

/**
 * What whoever deploys Longrun can choose.
 *
 * @param email who is told how uploads went, and of alarms
 * @param athlete whose workouts the uploads are, and the dashboard shows
 * @param dashboard whether there is an instance that shows the pages; it is also the way in to the database
 */
record Choices(Engine engine, String email, Athlete athlete, boolean dashboard) {
    static final String ENGINE = "engine";
    static final String EMAIL = "email";
    static final String ATHLETE = "athlete";
    static final String DASHBOARD = "dashboard";

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    Choices {
        if (!ADDRESS.matcher(email).matches()) {
            throw new IllegalArgumentException(
                    EMAIL + " is \"" + email + "\", but should be an address such as ann@example.org");
        }
    }

    /**
     * What the context of the CDK says, by name.
     *
     * @throws IllegalArgumentException if something is missing or makes no sense, saying what would
     */
    static Choices of(Function<String, Optional<String>> context) {
        return new Choices(
                Engine.named(context.apply(ENGINE).orElse("mysql")),
                context.apply(EMAIL).orElse(""),
                context.apply(ATHLETE).map(Athlete::new).orElse(Athlete.DEFAULT),
                truth(context.apply(DASHBOARD).orElse("true")));
    }

    private static boolean truth(String said) {
        return switch (said) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new IllegalArgumentException(DASHBOARD + " is \"" + said + "\", but should be true or false");
        };
    }
}
