package longrun.acceptance.offence.cli.trend;

import org.springframework.context.ApplicationContext;

record KnowsSpring(ApplicationContext context) {}
