package nl.hulproute.register.voorbeeld;

import static nl.hulproute.demo.Demowereld.KOMPASROOS;
import static nl.hulproute.demo.Demowereld.REGENBOOGBRUG;
import static nl.hulproute.demo.Demowereld.SCHOLEN;
import static nl.hulproute.demo.Demowereld.SCHOOLSYSTEEM;
import static nl.hulproute.demo.Demowereld.SWVSYSTEEM;

import nl.hulproute.demo.Demovulling;
import nl.hulproute.demo.Demowereld.School;
import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Dienstcode;
import nl.hulproute.register.mandaat.Mandaten;
import nl.hulproute.register.mandaat.Mandaten.Opdracht;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

/**
 * The mandates of the demo world. SBO De Kompasroos deliberately lacks the mandate for the system
 * of the samenwerkingsverband, so that one sees what the program says about that.
 */
@Component
@Order(20)
@OpKnooppunt(Onderdeel.REGISTER)
class Registervulling implements Demovulling {

    static final Oin VROEGER_SYSTEEM = new Oin("00000099900000090000");

    private static final LocalDate INGANG = LocalDate.of(2026, 8, 1);
    private static final String BESTUUR = "A. Verhagen, bestuursbureau";

    private final Instellingenvulling instellingen;
    private final Mandaten mandaten;

    Registervulling(Instellingenvulling instellingen, Mandaten mandaten) {
        this.instellingen = instellingen;
        this.mandaten = mandaten;
    }

    @Override
    public String naam() {
        return "register";
    }

    @Override
    public void vul() {
        instellingen.fill();
        SCHOLEN.stream()
                .map(School::vestiging)
                .filter(vestiging -> vestiging.nummer() == 0)
                .forEach(vestiging -> mandate(vestiging.brin()));
        Brin regenboogbrug = REGENBOOGBRUG.vestiging().brin();
        give(regenboogbrug, "OSO-OV", SCHOOLSYSTEEM, INGANG, null, "Overstap naar het vo");
        give(
                regenboogbrug,
                Dienstcode.OSO_SWV,
                VROEGER_SYSTEEM,
                LocalDate.of(2023, 1, 1),
                LocalDate.of(2026, 7, 31),
                "Tot de overgang naar Hulproute");
    }

    private void mandate(Brin brin) {
        String reden = "Hulpvragen aan het samenwerkingsverband";
        give(brin, Dienstcode.OSO_SWV, SCHOOLSYSTEEM, INGANG, null, reden);
        if (!brin.equals(KOMPASROOS.vestiging().brin())) {
            give(brin, Dienstcode.OSO_SWV, SWVSYSTEEM, INGANG, null, reden);
        }
    }

    private void give(
            Brin brin,
            String dienst,
            Oin systeem,
            LocalDate ingang,
            @Nullable LocalDate einde,
            String reden) {
        mandaten.give(new Opdracht(brin, dienst, systeem, ingang, einde, BESTUUR, reden));
    }
}
