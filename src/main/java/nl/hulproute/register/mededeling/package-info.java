/** What the helpdesk tells all users: announcements, and maintenance that is planned. */
@NullMarked
package nl.hulproute.register.mededeling;

import org.jspecify.annotations.NullMarked;
