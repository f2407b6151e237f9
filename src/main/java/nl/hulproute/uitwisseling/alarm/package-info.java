/** What people are warned of by mail. */
@NullMarked
package nl.hulproute.uitwisseling.alarm;

import org.jspecify.annotations.NullMarked;
