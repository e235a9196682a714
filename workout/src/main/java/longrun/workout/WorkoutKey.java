package longrun.workout;

/**
 * A workout's stable identity within its athlete: {@code source:id} where the source gives an id, else {@code
 * source:~fingerprint}. Corrections and notes hang on it.
 */
public record WorkoutKey(String text) {
    /** The longest key a store takes, in characters. */
    public static final int MAX_LENGTH = 190;

    public WorkoutKey {
        if (text.indexOf(':') < 1 || text.endsWith(":") || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "a workout's key is source:id of at most " + MAX_LENGTH + " characters, not \"" + text + "\"");
        }
    }

    public static WorkoutKey of(Source source, String externalId) {
        return new WorkoutKey(source.name() + ":" + externalId);
    }

    public static WorkoutKey of(Source source, Fingerprint fingerprint) {
        return new WorkoutKey(source.name() + ":~" + fingerprint.hex());
    }

    /** Whether it is an id that the source gave. */
    public boolean isIdOf(Source source) {
        return !isFingerprint() && text.startsWith(source.name() + ":");
    }

    /** Whether it stands for values, not for an id that the source gave. */
    public boolean isFingerprint() {
        return text.charAt(text.indexOf(':') + 1) == '~';
    }
}
