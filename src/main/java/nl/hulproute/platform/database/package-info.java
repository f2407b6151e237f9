/**
 * The database of a node: embedded PostgreSQL or an external one, migrations, and who sees which
 * rows.
 */
@NullMarked
package nl.hulproute.platform.database;

import org.jspecify.annotations.NullMarked;
