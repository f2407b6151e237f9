/**
 * What the blocks of a dossier can carry beside the pupil's own subjects: medical data, absence,
 * decisions, advice, marks. The table of elements of the standard drives form, check and dossier.
 */
@NullMarked
package nl.hulproute.school.gegeven;

import org.jspecify.annotations.NullMarked;
