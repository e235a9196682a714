package longrun.cli;

/** A command that begins even if the settings cannot be right, for it does without them or tells of them. */
interface StartsAnyway {}
