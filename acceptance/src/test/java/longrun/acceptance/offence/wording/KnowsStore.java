package longrun.acceptance.offence.wording;

record KnowsStore(longrun.acceptance.offence.store.Thing thing) {}
