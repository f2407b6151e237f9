/** The hulpvraag at the school: from draft to besluit, with everything that is added on the way. */
@NullMarked
package nl.hulproute.school.hulpvraag;

import org.jspecify.annotations.NullMarked;
