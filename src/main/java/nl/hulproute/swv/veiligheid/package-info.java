/** What an administrator has to know about the safety of documents. */
@NullMarked
package nl.hulproute.swv.veiligheid;

import org.jspecify.annotations.NullMarked;
