package longrun.acceptance.offence.store;

public record Thing() {}
