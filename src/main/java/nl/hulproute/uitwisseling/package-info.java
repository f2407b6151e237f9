/** Floor 3: contract, outbox and delivery, receiving end, register client, receipts. */
@ApplicationModule(
        displayName = "uitwisseling",
        allowedDependencies = {"gedeeld", "platform", "demo", "toegang", "oso"})
@NullMarked
package nl.hulproute.uitwisseling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
