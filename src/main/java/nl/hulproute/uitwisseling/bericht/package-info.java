/** The messages as they travel: JSON, and the headers that name the parties. */
@NullMarked
package nl.hulproute.uitwisseling.bericht;

import org.jspecify.annotations.NullMarked;
