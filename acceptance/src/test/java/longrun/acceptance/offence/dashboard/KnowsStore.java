package longrun.acceptance.offence.dashboard;

import longrun.acceptance.offence.store.Thing;

record KnowsStore(Thing thing) {}
