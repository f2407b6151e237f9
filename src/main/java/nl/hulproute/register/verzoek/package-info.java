/** What samenwerkingsverbanden and schools ask the helpdesk. */
@NullMarked
package nl.hulproute.register.verzoek;

import org.jspecify.annotations.NullMarked;
