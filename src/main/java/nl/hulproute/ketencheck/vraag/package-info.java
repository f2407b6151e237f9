/** The page on which users ask the helpdesk, the same in every part. */
@NullMarked
package nl.hulproute.ketencheck.vraag;

import org.jspecify.annotations.NullMarked;
