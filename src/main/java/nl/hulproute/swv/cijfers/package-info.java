/**
 * Figures of the samenwerkingsverband: how much came in, and how long it took; never so small that
 * they tell of one pupil.
 */
@NullMarked
package nl.hulproute.swv.cijfers;

import org.jspecify.annotations.NullMarked;
