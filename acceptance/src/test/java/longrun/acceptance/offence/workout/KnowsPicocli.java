package longrun.acceptance.offence.workout;

import picocli.CommandLine;

record KnowsPicocli(CommandLine line) {}
