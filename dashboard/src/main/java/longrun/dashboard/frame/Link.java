package longrun.dashboard.frame;

/** A link of a set of which at most one is where the reader is. */
public record Link(String title, String href, boolean current) {}
