package longrun.acceptance.offence.source;

import java.sql.Connection;

record KnowsSql(Connection connection) {}
