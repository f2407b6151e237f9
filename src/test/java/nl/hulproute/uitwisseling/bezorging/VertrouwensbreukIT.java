package nl.hulproute.uitwisseling.bezorging;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Afwijzing.Kant;
import nl.hulproute.platform.certificaten.Certificaten;
import nl.hulproute.platform.certificaten.Proefgezag;
import nl.hulproute.platform.certificaten.Proefknooppunt;
import nl.hulproute.platform.certificaten.Weigerboek;
import nl.hulproute.platform.certificaten.Weigerreden;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.uitwisseling.bericht.Zinnen;
import nl.hulproute.uitwisseling.loket.Proefverbinding;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.nio.file.Path;

/** A delivery by a system that the receiver does not trust, and the other way round. */
@Hulproutetest
class VertrouwensbreukIT {

    @Autowired ApplicationContext context;
    @Autowired Certificaten certificaten;
    @Autowired Weigerboek boek;
    @Autowired Zinnen zinnen;

    @TempDir Path map;

    @Test
    @DisplayName("U40 Who sends a hulpvraag with a foreign certificate reads why it waits")
    void whoSendsWithAForeignCertificateReadsWhyItWaits() throws Exception {
        var vreemd = new Proefgezag().equip(map, Onderdeel.SCHOOL);
        vreemd.trust(map, certificaten.van(Onderdeel.SWV).vertrouwd().getFirst());

        assertThat(reasonToWait())
                .startsWith(
                        "localhost weigert ons: de uitgever van ons certificaat wordt daar niet")
                .endsWith("We proberen het vanzelf opnieuw.");
        assertThat(boek.van(Onderdeel.SWV, Kant.HUN))
                .anyMatch(afwijzing -> afwijzing.reden() == Weigerreden.ONBEKENDE_UITGEVER);
    }

    @Test
    @DisplayName("U40 Who does not trust the receiver reads why the hulpvraag waits")
    void whoDoesNotTrustTheReceiverReadsWhyItWaits() throws Exception {
        new Proefgezag().equip(map, Onderdeel.SCHOOL);

        assertThat(reasonToWait())
                .startsWith("Wij weigeren de verbinding met localhost: het certificaat van dat")
                .endsWith("We proberen het vanzelf opnieuw.");
    }

    private String reasonToWait() {
        var kantoor = Proefkantoor.of(context);
        try (var hier = new Proefknooppunt(map, Onderdeel.SCHOOL);
                var verbinding = Proefverbinding.of(hier, zinnen)) {
            var opdracht = kantoor.add(kantoor.post.hulpvraag(1));
            kantoor.deliver(opdracht, new Tlslijn(verbinding));
            return String.valueOf(kantoor.luisteraar.uitstel.getLast());
        }
    }
}
