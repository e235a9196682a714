package longrun.acceptance.offence.wording;

public record Thing() {}
