/** What of a board ends soon: on its pages, and by mail before it is too late. */
@NullMarked
package nl.hulproute.register.herinnering;

import org.jspecify.annotations.NullMarked;
