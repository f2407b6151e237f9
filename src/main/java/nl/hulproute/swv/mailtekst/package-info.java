/** What a samenwerkingsverband mails to schools of itself: when, to whom, in which words. */
@NullMarked
package nl.hulproute.swv.mailtekst;

import org.jspecify.annotations.NullMarked;
