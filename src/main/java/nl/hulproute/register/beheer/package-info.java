/** What the pages have in common on which the helpdesk keeps the register. */
@NullMarked
package nl.hulproute.register.beheer;

import org.jspecify.annotations.NullMarked;
