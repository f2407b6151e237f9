/** The ontwikkelingsperspectief: written, heard, finalised in versions, evaluated. */
@NullMarked
package nl.hulproute.school.opp;

import org.jspecify.annotations.NullMarked;
