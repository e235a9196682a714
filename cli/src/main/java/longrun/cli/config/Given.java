package longrun.cli.config;

/** A value and where it comes from. */
public record Given(String value, Origin origin) {
    /** Without the value, which may be secret. */
    @Override
    public String toString() {
        return "Given[" + origin.text() + "]";
    }
}
