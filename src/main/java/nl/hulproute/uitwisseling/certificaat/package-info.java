/** The page about the certificates of a part: its own, whom it trusts, and who was refused. */
@NullMarked
package nl.hulproute.uitwisseling.certificaat;

import org.jspecify.annotations.NullMarked;
