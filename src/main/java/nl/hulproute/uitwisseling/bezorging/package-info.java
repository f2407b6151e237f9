/** The outbox and its delivery. */
@NullMarked
package nl.hulproute.uitwisseling.bezorging;

import org.jspecify.annotations.NullMarked;
