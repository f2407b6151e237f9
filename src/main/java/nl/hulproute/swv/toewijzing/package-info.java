/** Who handles which dossier. */
@NullMarked
package nl.hulproute.swv.toewijzing;

import org.jspecify.annotations.NullMarked;
