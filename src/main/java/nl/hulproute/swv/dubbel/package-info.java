/** Dossiers that may be about the same: said, laid beside each other, and told apart. */
@NullMarked
package nl.hulproute.swv.dubbel;

import org.jspecify.annotations.NullMarked;
