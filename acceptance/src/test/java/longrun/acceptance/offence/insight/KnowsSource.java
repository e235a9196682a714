package longrun.acceptance.offence.insight;

import longrun.acceptance.offence.source.Thing;

record KnowsSource(Thing thing) {}
