package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.school.info.Schoolgegevens;
import nl.hulproute.school.leerling.Leerlingen;
import nl.hulproute.school.leerling.Verzorger;
import nl.hulproute.school.opp.Oppversie;
import nl.hulproute.school.opp.Oppversies;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A carer signs, for exactly the version that was asked, and only while it counts. */
@Service
@OpKnooppunt(Onderdeel.SCHOOL)
@Transactional
class Ondertekenen {

    /** What became of it. */
    sealed interface Uitkomst {

        record Getekend(UUID handtekening) implements Uitkomst {}

        record Onvolledig(List<Veldfout> fouten) implements Uitkomst {}

        /** The school changed the plan while it was read. */
        record Vervallen() implements Uitkomst {}
    }

    private final Ondertekenverzoeken verzoeken;
    private final Handtekeningen handtekeningen;
    private final Oppversies versies;
    private final Leerlingen leerlingen;
    private final Schoolgegevens scholen;
    private final Zegel zegel;
    private final Clock clock;

    Ondertekenen(
            Ondertekenverzoeken verzoeken,
            Handtekeningen handtekeningen,
            Oppversies versies,
            Leerlingen leerlingen,
            Schoolgegevens scholen,
            Zegel zegel,
            Clock clock) {
        this.verzoeken = verzoeken;
        this.handtekeningen = handtekeningen;
        this.versies = versies;
        this.leerlingen = leerlingen;
        this.scholen = scholen;
        this.zegel = zegel;
        this.clock = clock;
    }

    /** Keeps the answers in any case, so that nothing that was typed is lost. */
    Uitkomst sign(Ouder ouder, Ondertekenverzoek verzoek, Antwoord antwoord) {
        verzoeken.bewaar(ouder, verzoek.id(), antwoord);
        if (!geldt(verzoek)) {
            return new Uitkomst.Vervallen();
        }
        var controle = new Veldcontrole();
        antwoord.controleer(verzoek, controle);
        return controle.goed()
                ? new Uitkomst.Getekend(
                        handtekeningen.add(ouder.school(), signed(ouder, verzoek, antwoord)))
                : new Uitkomst.Onvolledig(controle.fouten());
    }

    /** Whether the version that was asked is still the one that counts, with the same hash. */
    boolean geldt(Ondertekenverzoek verzoek) {
        return versie(verzoek).filter(Oppversie::geldt).isPresent();
    }

    /** The version that was asked; nothing when its hash is not the one that was asked. */
    @Transactional(readOnly = true)
    public Optional<Oppversie> versie(Ondertekenverzoek verzoek) {
        return versies.vind(verzoek.leerling(), verzoek.oppversie()).filter(verzoek::isFor);
    }

    private Handtekening signed(Ouder ouder, Ondertekenverzoek verzoek, Antwoord antwoord) {
        // what the database keeps of a moment, so that text and row say the same
        Instant moment = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        String verzorger = naam(ouder);
        String tekst =
                Ondertekentekst.of(
                        scholen.van(ouder.school()), verzoek, antwoord, verzorger, moment);
        return new Handtekening(
                verzoek.id(),
                verzoek.id(),
                verzoek.leerling(),
                ouder.verzorger(),
                verzoek.opp(),
                verzoek.oppversie(),
                verzoek.nummer(),
                verzoek.hash(),
                verzorger,
                antwoord.naam(),
                Boolean.TRUE.equals(antwoord.instemming()),
                antwoord.zienswijze(),
                moment,
                tekst,
                zegel.seal(tekst),
                verzoek.documenten().stream()
                        .map(document ->
                                new Handtekening.Toestemming(
                                        document.document(),
                                        document.onderwerp(),
                                        document.soort(),
                                        document.inhoud(),
                                        Ondertekentekst.consent(antwoord, document)))
                        .toList());
    }

    private String naam(Ouder ouder) {
        return leerlingen
                .find(ouder.leerling())
                .flatMap(leerling ->
                        leerling.verzorgers().stream()
                                .filter(een -> een.id().equals(ouder.verzorger()))
                                .filter(Verzorger::wettigevertegenwoordiger)
                                .findFirst())
                .map(verzorger -> verzorger.naam().volledig())
                .orElseThrow(() -> new IllegalStateException("no carer with gezag"));
    }
}
