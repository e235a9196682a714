package longrun.acceptance.offence.ring.one;

import longrun.acceptance.offence.ring.two.Second;

public record First(Second second) {}
