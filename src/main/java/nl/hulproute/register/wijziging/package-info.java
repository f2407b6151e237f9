/** Who changed what of the register by hand, and what came from files. */
@NullMarked
package nl.hulproute.register.wijziging;

import org.jspecify.annotations.NullMarked;
