package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.certificaten.Certificaten;
import nl.hulproute.uitwisseling.bericht.Berichtvorm;
import nl.hulproute.uitwisseling.bericht.Bewijsantwoord;
import nl.hulproute.uitwisseling.bewijs.Bewijscontrole;
import nl.hulproute.uitwisseling.bewijs.Uitkomst;

import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads receipts as each part trusts them: by the authorities that it knows now. */
@Component
class Bewijslezers {

    private final Certificaten certificaten;
    private final Bewijscontrole controle;
    private final Berichtvorm vorm;

    Bewijslezers(Certificaten certificaten, Bewijscontrole controle, Berichtvorm vorm) {
        this.certificaten = certificaten;
        this.controle = controle;
        this.vorm = vorm;
    }

    Bewijslezer van(Onderdeel onderdeel) {
        return (antwoord, bericht, systeem) -> read(onderdeel, antwoord, bericht, systeem);
    }

    private Optional<Bewijslezer.Gelezen> read(
            Onderdeel onderdeel, byte[] antwoord, Uitgaandbericht bericht, Oin systeem) {
        var envelop = Sha256.of(bericht.bericht().getBytes(StandardCharsets.UTF_8));
        return vorm.read(antwoord, Bewijsantwoord.class)
                .waarde()
                .map(Bewijsantwoord::ontvangstbewijs)
                .flatMap(tekst -> authentic(onderdeel, tekst, systeem))
                .filter(gelezen -> Bewijslezer.proves(gelezen.bewijs(), bericht, envelop));
    }

    private Optional<Bewijslezer.Gelezen> authentic(
            Onderdeel onderdeel, String tekst, Oin systeem) {
        var vertrouwd = certificaten.van(onderdeel).vertrouwd();
        return controle.verify(tekst, vertrouwd) instanceof Uitkomst.Echt echt
                        && echt.ondertekenaar().equals(systeem)
                ? Optional.of(new Bewijslezer.Gelezen(echt.bewijs(), tekst))
                : Optional.empty();
    }
}
