/** Teams of those who handle dossiers. */
@NullMarked
package nl.hulproute.swv.team;

import org.jspecify.annotations.NullMarked;
