/** What is known of the contents of a part: what stands out about them, and what a scan said. */
@NullMarked
package nl.hulproute.platform.keuring;

import org.jspecify.annotations.NullMarked;
