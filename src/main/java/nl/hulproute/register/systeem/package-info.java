/** The systems that take part in the exchange, as the helpdesk keeps them. */
@NullMarked
package nl.hulproute.register.systeem;

import org.jspecify.annotations.NullMarked;
