package nl.hulproute.swv.organisatie;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Registerloket;
import nl.hulproute.uitwisseling.Registerloketten;
import nl.hulproute.uitwisseling.Registerschool;
import nl.hulproute.uitwisseling.Registerverzoek;
import nl.hulproute.uitwisseling.Verzoekstand;

import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a samenwerkingsverband asks the register and its helpdesk, over the exchange; call it
 * outside a transaction.
 */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Helpdesk {

    private final Registerloketten loketten;

    Helpdesk(Registerloketten loketten) {
        this.loketten = loketten;
    }

    Antwoord<List<Registerschool>> search(String woorden) {
        return register().scholen(woorden);
    }

    /** All vestigingen of a BRIN. */
    Antwoord<List<Registerschool>> vestigingen(Brin brin) {
        return register()
                .scholen(brin.waarde())
                .map(scholen ->
                        scholen.stream()
                                .filter(school -> school.vestiging().brin().equals(brin))
                                .toList());
    }

    Antwoord<Optional<Registerschool>> find(Vestiging vestiging) {
        return vestigingen(vestiging.brin()).map(scholen -> Brinkeuze.find(scholen, vestiging));
    }

    /** Whether the school belongs to others only; no when the register does not say. */
    boolean extern(Samenwerkingsverband swv, Brin brin) {
        return register()
                .samenwerkingsverbanden(brin)
                .optioneel()
                .filter(alle -> alle.stream().noneMatch(een -> een.oin().equals(swv.oin())))
                .isPresent();
    }

    Antwoord<Verzoekstand> ask(Registerverzoek verzoek) {
        return register().vraag(verzoek);
    }

    Antwoord<List<Verzoekstand>> requests(Samenwerkingsverband swv) {
        return register().verzoeken(swv.oin());
    }

    /** What waits for the helpdesk, by vestiging; nothing when the register does not answer. */
    Map<String, Verzoekstand> waiting(Samenwerkingsverband swv) {
        return waiting(requests(swv).optioneel().orElse(List.of()));
    }

    /** What of these waits for the helpdesk, by vestiging. */
    static Map<String, Verzoekstand> waiting(List<Verzoekstand> verzoeken) {
        var wachtend = new HashMap<String, Verzoekstand>();
        for (Verzoekstand verzoek : verzoeken) {
            if (verzoek.stand() == Verzoekstand.Stand.OPEN) {
                Vestiging.parse(verzoek.vestiging())
                        .ifPresent(
                                vestiging -> wachtend.putIfAbsent(vestiging.toString(), verzoek));
            }
        }
        return wachtend;
    }

    /** How the last request for this BRIN was refused; nothing when it ended otherwise. */
    static Optional<Verzoekstand> refused(List<Verzoekstand> verzoeken, Vestiging vestiging) {
        return verzoeken.stream()
                .filter(verzoek -> verzoek.soort() == Registerverzoek.Soort.BRIN)
                .filter(verzoek ->
                        Vestiging.parse(verzoek.vestiging()).filter(vestiging::equals).isPresent())
                .findFirst()
                .filter(verzoek -> verzoek.stand() == Verzoekstand.Stand.GEWEIGERD);
    }

    /** Asks to mend what a testbericht stopped at; the same testbericht is one request. */
    Antwoord<Verzoekstand> mend(Samenwerkingsverband swv, Schoolbeeld beeld, String antwoordadres) {
        School school = beeld.school();
        String naam = swv.id() + " " + school.id() + " " + beeld.proef().op();
        return ask(
                new Registerverzoek(
                        UUID.nameUUIDFromBytes(naam.getBytes(StandardCharsets.UTF_8)),
                        Registerverzoek.Soort.KOPPELING,
                        swv.oin(),
                        swv.naam(),
                        antwoordadres,
                        school.vestiging(),
                        school.naam(),
                        school.straat(),
                        school.huisnummer(),
                        school.postcode(),
                        school.plaats(),
                        school.email(),
                        beeld.proef().uitleg(),
                        null,
                        ""));
    }

    private Registerloket register() {
        return loketten.van(Onderdeel.SWV);
    }
}
