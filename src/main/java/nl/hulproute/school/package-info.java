/** Floor 5: the school: its pupils, their map, and the hulpvraag it sends. */
@ApplicationModule(
        displayName = "school",
        allowedDependencies = {
            "gedeeld",
            "platform",
            "demo",
            "toegang",
            "toegang :: waarneming",
            "toegang :: kennisgeving",
            "oso",
            "uitwisseling",
            "uitwisseling :: bewijs",
            "ketencheck",
            "datalek"
        })
@NullMarked
package nl.hulproute.school;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
