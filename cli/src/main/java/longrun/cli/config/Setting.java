package longrun.cli.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import longrun.dashboard.config.DashboardConfig;
import longrun.source.archive.Limits;
import longrun.workout.Athlete;

/** What can be set, each in one line: a new one needs nothing else to be read, checked, refused and shown. */
public enum Setting {
    PROFILE(
            "profile",
            Configuration.PROFILE_OPTION,
            "",
            Form.PROFILE,
            "what the other settings are if nobody sets them"),
    DATA("data", "--data", "", Form.PATH, "the folder of the embedded database"),
    ATHLETE("athlete", "--athlete", Athlete.DEFAULT.name(), Form.ATHLETE, "whose workouts"),
    STORE_URL("store.url", "", "", Form.SERVER, "a MariaDB or MySQL server instead of the embedded database"),
    STORE_USER("store.user", "", "", Form.TEXT, "who signs in to that server"),
    STORE_PASSWORD("store.password", "", "", Form.SECRET, "the password of store.user"),
    STORE_PASSWORD_FILE("store.password-file", "", "", Form.FILE, "a file that holds the password instead"),
    STORE_TLS("store.tls", "", "", Form.TLS, "whether that server must show a trusted certificate"),
    STORE_CERTIFICATES("store.certificates", "", "", Form.FILE, "certificates in PEM form that are trusted"),
    INBOX("inbox", "--inbox", "", Form.PATH, "the folder that is watched for files to import"),
    HOST("host", "--host", DashboardConfig.DEFAULT_HOST, Form.TEXT, "the address that the dashboard listens on"),
    PORT(
            "port",
            "--port",
            "" + DashboardConfig.DEFAULT_PORT,
            Form.PORT,
            "the port of the dashboard; 0 for any free one"),
    BEHIND_PROXY("behind-proxy", "--behind-proxy", "false", Form.TRUTH, "whether a proxy decides who may look"),
    LOG("log", "--log", "calm", Form.LOG, "what is told on standard error while Longrun serves"),
    MAX_SIZE(
            "max-size",
            "--max-size",
            megabytes(Limits.DEFAULT.mostBytes()),
            Form.AMOUNT,
            "the largest file that is taken, in MB"),
    MAX_UNPACKED("max-unpacked", "--max-unpacked", "", Form.AMOUNT, "the most that may come out of an archive, in MB"),
    MAX_RATIO(
            "max-ratio",
            "--max-ratio",
            "" + Limits.DEFAULT.mostRatio(),
            Form.AMOUNT,
            "the most times its size that an archive may grow to"),
    MAX_FILES("max-files", "--max-files", "" + Limits.DEFAULT.mostFiles(), Form.AMOUNT, "the most files in an archive"),
    MAX_ROWS("max-rows", "--max-rows", "" + Limits.DEFAULT.mostRows(), Form.AMOUNT, "the most rows in a file"),
    BUCKET("bucket", "--bucket", "", Form.TEXT, "where push uploads to"),
    REGION("region", "--region", "", Form.TEXT, "the bucket's region, else AWS's own settings say"),
    ENDPOINT("endpoint", "--endpoint", "", Form.ADDRESS, "a server of the S3 protocol that is not AWS's");

    static final String PREFIX = "LONGRUN_";

    private final String key;
    private final String flag;
    private final String standard;
    private final Form form;
    private final String meaning;

    /**
     * A setting.
     *
     * @param key its name in the file
     * @param flag the option that sets it for one command; empty if there is none
     * @param standard its value if nobody sets it; empty if it has none, or another each time
     */
    Setting(String key, String flag, String standard, Form form, String meaning) {
        this.key = key;
        this.flag = flag;
        this.standard = standard;
        this.form = form;
        this.meaning = meaning;
    }

    /** The setting of this name in the file. */
    static Optional<Setting> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    static Optional<Setting> ofVariable(String name) {
        return name.startsWith(PREFIX)
                ? Arrays.stream(values())
                        .filter(one -> one.variable().equals(name))
                        .findFirst()
                : Optional.empty();
    }

    /** The setting that an option sets. */
    public static Optional<Setting> ofFlag(String flag) {
        return Arrays.stream(values()).filter(one -> one.flag.equals(flag)).findFirst();
    }

    public String key() {
        return key;
    }

    /** Its name in the environment: of {@code store.url}, {@code LONGRUN_STORE_URL}. */
    public String variable() {
        return PREFIX + key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** The option that sets it for one command; empty if there is none. */
    public String flag() {
        return flag;
    }

    /** Its value if nobody sets it; empty if it has none, or another each time. */
    public String standard() {
        return standard;
    }

    /** What it is, in a few words. */
    public String meaning() {
        return meaning;
    }

    /** A value without what is secret in it. */
    public String shown(String value) {
        return form.shown(value);
    }

    boolean isSecret() {
        return form == Form.SECRET;
    }

    Form form() {
        return form;
    }

    private static String megabytes(long bytes) {
        return Long.toString(bytes / (1024 * 1024));
    }
}
