package longrun.dashboard.frame;

/** One of several to choose from, in a form. */
public record Choice(String value, String title, boolean chosen) {}
