/** What schools may ask for, and the samenwerkingsverband's own words for the states. */
@NullMarked
package nl.hulproute.swv.aanvraagtype;

import org.jspecify.annotations.NullMarked;
