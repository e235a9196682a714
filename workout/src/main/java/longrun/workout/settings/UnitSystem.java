package longrun.workout.settings;

/** What the athlete has distances and paces told in. */
public enum UnitSystem {
    MILES,
    KILOMETRES
}
