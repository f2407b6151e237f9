/**
 * How far the chain of each vestiging is: what systems told of it, how it stands, how it went, and
 * who hears of it.
 */
@NullMarked
package nl.hulproute.register.keten;

import org.jspecify.annotations.NullMarked;
