package longrun.insight.summary;

/** How fast the runs and the dog walks of one calendar year typically were. */
public record YearPace(int year, TypicalPace runs, TypicalPace walks) {}
