/** Overviews on paper of what the file holds: made, kept in the map, and known to be outdated. */
@NullMarked
package nl.hulproute.school.overzicht;

import org.jspecify.annotations.NullMarked;
