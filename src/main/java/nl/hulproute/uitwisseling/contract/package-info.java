/** The contract as it is published: one document, of which the JSON and the page are made. */
@NullMarked
package nl.hulproute.uitwisseling.contract;

import org.jspecify.annotations.NullMarked;
