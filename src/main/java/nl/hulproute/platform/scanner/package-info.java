/** The virus scanner: an interface, and clamd behind it when one is configured. */
@NullMarked
package nl.hulproute.platform.scanner;

import org.jspecify.annotations.NullMarked;
