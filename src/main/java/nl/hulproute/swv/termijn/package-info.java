/** The term in which the samenwerkingsverband decides, and when it stands still. */
@NullMarked
package nl.hulproute.swv.termijn;

import org.jspecify.annotations.NullMarked;
