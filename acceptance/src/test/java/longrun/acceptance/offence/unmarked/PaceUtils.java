package longrun.acceptance.offence.unmarked;

record PaceUtils() {}
