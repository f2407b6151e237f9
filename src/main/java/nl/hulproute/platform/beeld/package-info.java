/** Pictures for pages and paper. */
@NullMarked
package nl.hulproute.platform.beeld;

import org.jspecify.annotations.NullMarked;
