/** Floor 5: the samenwerkingsverband: its aanvraagtypes, its worklist and its dossiers. */
@ApplicationModule(
        displayName = "swv",
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
package nl.hulproute.swv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
