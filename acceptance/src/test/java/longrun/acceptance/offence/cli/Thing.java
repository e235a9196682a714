package longrun.acceptance.offence.cli;

public record Thing() {}
