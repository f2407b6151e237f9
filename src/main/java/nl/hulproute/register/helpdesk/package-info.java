/** The operator's desk: it sees organisations and messages by reference, and nothing of a pupil. */
@NullMarked
package nl.hulproute.register.helpdesk;

import org.jspecify.annotations.NullMarked;
