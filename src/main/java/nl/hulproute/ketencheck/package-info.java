/** Floor 4: does the chain work for this vestiging, and who must act? */
@ApplicationModule(
        displayName = "ketencheck",
        allowedDependencies = {"gedeeld", "platform", "demo", "toegang", "oso", "uitwisseling"})
@NullMarked
package nl.hulproute.ketencheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
