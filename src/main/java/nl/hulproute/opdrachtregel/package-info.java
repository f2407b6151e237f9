/** The program as a command: works without a database, a network or a running node. */
@ApplicationModule(
        displayName = "opdrachtregel",
        allowedDependencies = {"gedeeld", "platform", "oso"})
@NullMarked
package nl.hulproute.opdrachtregel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
