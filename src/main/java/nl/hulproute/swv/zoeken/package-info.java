/** Finding a dossier by whatever one remembers of it. */
@NullMarked
package nl.hulproute.swv.zoeken;

import org.jspecify.annotations.NullMarked;
