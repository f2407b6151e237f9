/** What the samenwerkingsverband brings to the ketencheck. */
@NullMarked
package nl.hulproute.swv.keten;

import org.jspecify.annotations.NullMarked;
