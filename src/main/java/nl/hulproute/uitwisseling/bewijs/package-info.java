/** Receipts that prove: signed by who received, and verified by anyone. */
@NamedInterface("bewijs")
@NullMarked
package nl.hulproute.uitwisseling.bewijs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
