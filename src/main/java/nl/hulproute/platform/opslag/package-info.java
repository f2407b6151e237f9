/** The contents of files, per part, outside the database. */
@NullMarked
package nl.hulproute.platform.opslag;

import org.jspecify.annotations.NullMarked;
