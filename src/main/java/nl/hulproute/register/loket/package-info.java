/**
 * What the routes of the look-up have in common: their address, how they read and how they refuse.
 */
@NullMarked
package nl.hulproute.register.loket;

import org.jspecify.annotations.NullMarked;
