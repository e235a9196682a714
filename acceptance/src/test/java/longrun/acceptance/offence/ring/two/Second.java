package longrun.acceptance.offence.ring.two;

import longrun.acceptance.offence.ring.one.First;

public record Second(First first) {}
