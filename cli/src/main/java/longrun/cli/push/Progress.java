package longrun.cli.push;

/** Hears how many bytes of how many were sent. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (bytes, total) -> {};

    void at(long bytes, long total);
}
