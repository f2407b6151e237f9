/** What the samenwerkingsverband asks of the school in addition, and what comes back. */
@NullMarked
package nl.hulproute.swv.aanvulling;

import org.jspecify.annotations.NullMarked;
