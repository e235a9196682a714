package longrun.acceptance.offence.wording;

import software.amazon.awssdk.regions.Region;

record KnowsAws(Region region) {}
