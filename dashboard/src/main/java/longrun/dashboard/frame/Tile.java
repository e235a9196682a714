package longrun.dashboard.frame;

/** One number that stands for itself. */
public record Tile(String title, String value, String note) {}
