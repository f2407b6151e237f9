/** Floor 2: accounts, the organisations one works for, roles, login, access log. */
@ApplicationModule(
        displayName = "toegang",
        allowedDependencies = {"gedeeld", "platform", "demo"})
@NullMarked
package nl.hulproute.toegang;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
