package longrun.acceptance.offence.cloud;

record KnowsCli(longrun.acceptance.offence.cli.Thing thing) {}
