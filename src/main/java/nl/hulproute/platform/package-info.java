/** Floor 1: technique without domain. */
@ApplicationModule(
        displayName = "platform",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = "gedeeld")
@NullMarked
package nl.hulproute.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
