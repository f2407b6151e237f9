package nl.hulproute.platform.scanner;

import java.util.Optional;

/** Whether this node has a virus scanner, and which. */
@FunctionalInterface
public interface Scannerkeuze {

    Optional<Scanner> scanner();
}
