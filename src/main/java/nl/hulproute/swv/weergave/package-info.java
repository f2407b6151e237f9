/** How someone looks at the worklist: its columns, and filters that got a name. */
@NullMarked
package nl.hulproute.swv.weergave;

import org.jspecify.annotations.NullMarked;
