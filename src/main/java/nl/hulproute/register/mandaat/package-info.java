/** Which system may act for which school, in which dienst, and since when. */
@NullMarked
package nl.hulproute.register.mandaat;

import org.jspecify.annotations.NullMarked;
