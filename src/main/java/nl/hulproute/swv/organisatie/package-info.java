/** The samenwerkingsverband itself and the schools that it knows. */
@NullMarked
package nl.hulproute.swv.organisatie;

import org.jspecify.annotations.NullMarked;
