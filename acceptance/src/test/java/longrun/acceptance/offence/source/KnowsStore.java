package longrun.acceptance.offence.source;

record KnowsStore(longrun.acceptance.offence.store.Thing thing) {}
