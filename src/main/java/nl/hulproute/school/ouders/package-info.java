/** Carers: their invitation, what they read, say and sign, and what they may see. */
@NullMarked
package nl.hulproute.school.ouders;

import org.jspecify.annotations.NullMarked;
