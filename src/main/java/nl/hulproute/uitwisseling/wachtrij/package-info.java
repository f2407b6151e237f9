/** The page <em>Bezorging</em> of each part that sends. */
@NullMarked
package nl.hulproute.uitwisseling.wachtrij;

import org.jspecify.annotations.NullMarked;
