/** Floor 1: the fictitious world of demo mode, which each part fills with its own data. */
@ApplicationModule(
        displayName = "demo",
        allowedDependencies = {"gedeeld", "platform"})
@NullMarked
package nl.hulproute.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
