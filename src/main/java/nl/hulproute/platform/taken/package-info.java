/** Work that happens after the transaction that asked for it. */
@NullMarked
package nl.hulproute.platform.taken;

import org.jspecify.annotations.NullMarked;
