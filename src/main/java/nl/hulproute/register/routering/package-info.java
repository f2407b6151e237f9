/** Where a school's environment and a samenwerkingsverband are reached. */
@NullMarked
package nl.hulproute.register.routering;

import org.jspecify.annotations.NullMarked;
