/** Pictures of documents: the first page of each, and any page of one that is being read. */
@NullMarked
package nl.hulproute.platform.voorbeeld;

import org.jspecify.annotations.NullMarked;
