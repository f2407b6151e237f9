/** The dossiers: received, listed, read, and moved from state to state. */
@NullMarked
package nl.hulproute.swv.dossier;

import org.jspecify.annotations.NullMarked;
