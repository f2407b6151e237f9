package nl.hulproute.uitwisseling.loket;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Keten;
import nl.hulproute.uitwisseling.Ketenloket;
import nl.hulproute.uitwisseling.Ketenstap;
import nl.hulproute.uitwisseling.Ketenverloop;
import nl.hulproute.uitwisseling.Proefbeurt;
import nl.hulproute.uitwisseling.Testloket;
import nl.hulproute.uitwisseling.Testuitslag;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ketencheck as the parts ask it of the register. */
@Component
class Ketenbalie implements Ketenloket {

    private static final Logger LOG = LoggerFactory.getLogger(Ketenbalie.class);

    private final Registers registers;
    private final Testloket testloket;

    Ketenbalie(Registers registers, Testloket testloket) {
        this.registers = registers;
        this.testloket = testloket;
    }

    @Override
    public Antwoord<List<Keten>> van(Routeringskenmerk school) {
        return ketens(Onderdeel.SCHOOL, Map.of("routing_id", school.waarde()));
    }

    @Override
    public Antwoord<List<Keten>> van(Onderdeel onderdeel, Oin swv) {
        return ketens(onderdeel, Map.of("swv_oin", swv.waarde()));
    }

    @Override
    public Antwoord<Optional<Keten>> van(Onderdeel onderdeel, Vestiging vestiging, Oin swv) {
        return ketens(onderdeel, Map.of("branch", vestiging.toString(), "swv_oin", swv.waarde()))
                .map(alle -> alle.stream().findFirst());
    }

    private Antwoord<List<Keten>> ketens(Onderdeel onderdeel, Map<String, String> vraag) {
        return registers
                .verbinding(onderdeel)
                .get("/chain", vraag)
                .map(antwoord -> Registervorm.list(antwoord, Ketenvorm::keten));
    }

    @Override
    public Antwoord<List<Ketenverloop>> verloop(Onderdeel onderdeel, Vestiging vestiging, Oin swv) {
        return registers
                .verbinding(onderdeel)
                .get(
                        "/chain/history",
                        Map.of("branch", vestiging.toString(), "swv_oin", swv.waarde()))
                .map(antwoord -> Registervorm.list(antwoord, Ketenvorm::verloop));
    }

    @Override
    public Antwoord<String> herinner(
            Onderdeel onderdeel, Vestiging vestiging, Oin swv, Ketenstap stap, String namens) {
        return registers
                .verbinding(onderdeel)
                .post(
                        "/chain/reminders",
                        Map.of(
                                "branch", vestiging.toString(),
                                "swv_oin", swv.waarde(),
                                "step", stap.name(),
                                "on_behalf_of", namens))
                .map(antwoord ->
                        antwoord.map(node -> node.path("sent_to").asString("")).orElse(""));
    }

    @Override
    public Antwoord<List<Proefbeurt>> proefbeurten(Onderdeel onderdeel) {
        return registers
                .verbinding(onderdeel)
                .get("/chain/tests", Map.of())
                .map(antwoord -> Registervorm.list(antwoord, Ketenvorm::proefbeurt));
    }

    @Override
    public Testuitslag probeer(Onderdeel onderdeel, Vestiging vestiging, Oin swv) {
        Oin adres =
                onderdeel == Onderdeel.SCHOOL
                        ? swv
                        : new Oin(Routeringskenmerk.of(vestiging).waarde());
        Testuitslag uitslag = testloket.probeer(onderdeel, adres);
        // the register not hearing of it changes nothing about how it went
        var gemeld =
                registers
                        .verbinding(onderdeel)
                        .post(
                                "/chain/tests",
                                Map.of(
                                        "branch", vestiging.toString(),
                                        "swv_oin", swv.waarde(),
                                        "arrived", uitslag.geslaagd(),
                                        "reason", uitslag.geslaagd() ? "" : uitslag.uitleg()));
        gemeld.probleem().ifPresent(reden -> LOG.info("a test was not told: {}", reden));
        return uitslag;
    }
}
