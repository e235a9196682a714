package longrun.acceptance.offence.source;

public record Thing() {}
