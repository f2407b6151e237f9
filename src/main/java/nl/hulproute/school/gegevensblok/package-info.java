/** What the subjects of the pupil's file put into the blocks of the OSO dossier. */
@NullMarked
package nl.hulproute.school.gegevensblok;

import org.jspecify.annotations.NullMarked;
