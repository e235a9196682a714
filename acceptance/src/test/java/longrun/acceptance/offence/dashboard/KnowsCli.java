package longrun.acceptance.offence.dashboard;

import longrun.acceptance.offence.cli.Thing;

record KnowsCli(Thing thing) {}
