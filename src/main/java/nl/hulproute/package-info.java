/** Hulproute: a hulpvraag from school to samenwerkingsverband and back. */
@NullMarked
package nl.hulproute;

import org.jspecify.annotations.NullMarked;
