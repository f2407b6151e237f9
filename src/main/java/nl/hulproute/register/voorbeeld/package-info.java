/** The register of the demo world. */
@NullMarked
package nl.hulproute.register.voorbeeld;

import org.jspecify.annotations.NullMarked;
