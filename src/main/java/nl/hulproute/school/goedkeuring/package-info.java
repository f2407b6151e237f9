/** Whether a school sends a hulpvraag only with the approval of its directeur. */
@NullMarked
package nl.hulproute.school.goedkeuring;

import org.jspecify.annotations.NullMarked;
