/** Boards, schools and their vestigingen, and the samenwerkingsverbanden they belong to. */
@NullMarked
package nl.hulproute.register.instelling;

import org.jspecify.annotations.NullMarked;
