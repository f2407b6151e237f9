/** Floor 0: the value types that all parts share; plain Java. */
@ApplicationModule(
        displayName = "gedeeld",
        allowedDependencies = {})
@NullMarked
package nl.hulproute.gedeeld;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
