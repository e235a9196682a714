package longrun.acceptance.offence.workout;

import longrun.acceptance.offence.source.Thing;

record KnowsSource(Thing thing) {}
