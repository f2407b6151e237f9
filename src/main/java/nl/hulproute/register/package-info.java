/** Floor 5: the register: instellingen, mandaten, routering, and the look-up of them. */
@ApplicationModule(
        displayName = "register",
        allowedDependencies = {
            "gedeeld",
            "platform",
            "demo",
            "toegang",
            "oso",
            "uitwisseling",
            "ketencheck"
        })
@NullMarked
package nl.hulproute.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
