/** The contract of the exchange as it is published. */
@NullMarked
package nl.hulproute.uitwisseling.contract;

import org.jspecify.annotations.NullMarked;
