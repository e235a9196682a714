/**
 * The cellar: the ports of {@code workout} kept in SQL, in an embedded SQLite file or in MySQL/MariaDB, with the
 * schema and its migrations.
 */
@NullMarked
package longrun.store;

import org.jspecify.annotations.NullMarked;
