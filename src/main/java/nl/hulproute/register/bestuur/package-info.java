/** What a board sees of its schools: how far each is, and what is missing. */
@NullMarked
package nl.hulproute.register.bestuur;

import org.jspecify.annotations.NullMarked;
