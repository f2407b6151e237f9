/**
 * Floor 3: the register of possible data breaches of each part that keeps pupils' data (AVG,
 * article 33).
 */
@ApplicationModule(
        displayName = "datalek",
        allowedDependencies = {"gedeeld", "platform", "toegang", "toegang :: kennisgeving"})
@NullMarked
package nl.hulproute.datalek;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
