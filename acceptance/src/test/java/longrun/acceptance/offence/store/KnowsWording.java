package longrun.acceptance.offence.store;

record KnowsWording(longrun.acceptance.offence.wording.Thing thing) {}
