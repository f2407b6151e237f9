package nl.hulproute.uitwisseling.bezorging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.opslag.Opslagen;

import org.springframework.context.ApplicationContext;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What has to be so after a delivery, whatever happened on the way. */
record Aankomstcontrole(ApplicationContext context, Proefzending zending) {

    /** The school sees it delivered, under the number that the dossier has. */
    void isDelivered() {
        assertThat(zending.bezorging()).isEqualTo("bezorgd");
        assertThat(zending.stand().status()).isEqualTo(HulpvraagStatus.AANGEMELD);
        assertThat(zending.dossiernummers()).containsExactly(zending.stand().dossiernummer());
    }

    /** Dossier and documents are at the samenwerkingsverband, byte for byte. */
    void isWhole() throws IOException {
        UUID swv = zending.school().swv().id();
        var opslag = context.getBean(Opslagen.class).van(Onderdeel.SWV);
        for (Sha256 inhoud : zending.bericht().inhouden()) {
            try (var bron = opslag.open(swv, inhoud)) {
                assertThat(Sha256.of(bron.readAllBytes())).isEqualTo(inhoud);
            }
        }
    }

    /** A state that the samenwerkingsverband gives is at the school, and each event once. */
    void hearsTheStatus() {
        zending.giveStatus(HulpvraagStatus.IN_BEHANDELING);

        assertThat(zending.stand().status()).isEqualTo(HulpvraagStatus.IN_BEHANDELING);
        assertThat(zending.stand().gebeurtenissen())
                .filteredOn(gebeurtenis -> !gebeurtenis.equals("uitgesteld"))
                .containsExactly("bezorgd", "status");
        assertThat(zending.bezorging()).isEqualTo("bezorgd");
    }

    /** Since then these rows and files came, and no others. */
    void leftNothingElse(Voorraad eerder) {
        var bestanden =
                zending.bericht().inhouden().stream().map(Sha256::hex).collect(Collectors.toSet());
        // what broke off may still be cleaned up by the receiver
        await().ignoreExceptions()
                .untilAsserted(() -> {
                    var nieuw = Voorraad.read(context).since(eerder);
                    assertThat(nieuw.rijen()).containsExactlyInAnyOrderElementsOf(rows());
                    assertThat(nieuw.bestanden()).isEqualTo(bestanden);
                });
    }

    private List<String> rows() {
        var bericht = zending.bericht();
        var rijen =
                new ArrayList<>(
                        List.of(
                                "school inkomend %s status",
                                "school uitgaand %s hulpvraag bezorgd",
                                "swv dossier %s " + bericht.dossier(),
                                "swv gebeurtenis %s ontvangen",
                                "swv gebeurtenis %s status",
                                "swv inkomend %s hulpvraag",
                                "swv uitgaand %s status bezorgd"));
        bericht.documenten()
                .forEach(regel ->
                        rijen.add("swv document %s " + regel.sha256() + " " + regel.naam()));
        bericht.inhouden().forEach(inhoud -> rijen.add("swv inhoud %s " + inhoud));
        return rijen.stream().map(rij -> rij.formatted(bericht.id())).toList();
    }
}
