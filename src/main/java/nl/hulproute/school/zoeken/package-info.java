/** Finding a pupil, a hulpvraag or a document of the school by whatever one remembers of it. */
@NullMarked
package nl.hulproute.school.zoeken;

import org.jspecify.annotations.NullMarked;
