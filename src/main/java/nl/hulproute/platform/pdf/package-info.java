/** Pages on paper. */
@NullMarked
package nl.hulproute.platform.pdf;

import org.jspecify.annotations.NullMarked;
