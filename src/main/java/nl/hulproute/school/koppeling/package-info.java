/** Whether the chain from this school to a samenwerkingsverband works, and whose turn it is. */
@NullMarked
package nl.hulproute.school.koppeling;

import org.jspecify.annotations.NullMarked;
