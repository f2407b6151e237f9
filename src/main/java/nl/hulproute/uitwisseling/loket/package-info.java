/** What is asked of the register and of samenwerkingsverbanden. */
@NullMarked
package nl.hulproute.uitwisseling.loket;

import org.jspecify.annotations.NullMarked;
