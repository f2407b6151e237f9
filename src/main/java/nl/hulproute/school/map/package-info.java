/** The map of a pupil: documents and notities. */
@NullMarked
package nl.hulproute.school.map;

import org.jspecify.annotations.NullMarked;
