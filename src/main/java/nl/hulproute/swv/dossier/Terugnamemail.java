package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.post.Mailmaker;
import nl.hulproute.platform.post.Postkantoor;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.organisatie.Samenwerkingsverbanden;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Tells the samenwerkingsverband that a school withdrew a hulpvraag or called something back, so
 * that nobody works on: the dossiernummer, the school and a link, nothing about the pupil and not
 * why.
 */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Terugnamemail {

    private final Postkantoor postkantoor;
    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Mailmaker maker;
    private final String adres;

    Terugnamemail(
            Postkantoor postkantoor,
            Samenwerkingsverbanden samenwerkingsverbanden,
            Mailmaker maker,
            @Value("${hulproute.adres}") String adres) {
        this.postkantoor = postkantoor;
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.maker = maker;
        this.adres = adres;
    }

    void withdrawn(UUID swv, Dossier dossier) {
        send("dossier.intrekmail", swv, dossier);
    }

    void recalled(UUID swv, Dossier dossier) {
        send("dossier.terughaalmail", swv, dossier);
    }

    /** Where the samenwerkingsverband itself is reached. */
    List<String> aan(UUID swv) {
        return Stream.of(samenwerkingsverbanden.read(swv).email())
                .map(String::strip)
                .filter(aan -> !aan.isEmpty())
                .toList();
    }

    private void send(String sleutel, UUID swv, Dossier dossier) {
        Object[] waarden = {
            dossier.nummer(), dossier.schoolNaam(), adres + "/swv/dossiers/" + dossier.id()
        };
        aan(swv).forEach(aan -> postkantoor.verstuur(maker.van(aan, sleutel, waarden)));
    }
}
