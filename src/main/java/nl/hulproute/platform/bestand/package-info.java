/** What a file is by its bytes, what stands out about it, and which files may travel. */
@NullMarked
package nl.hulproute.platform.bestand;

import org.jspecify.annotations.NullMarked;
