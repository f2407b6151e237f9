package nl.hulproute.school.zien;

import nl.hulproute.demo.Demovulling;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;
import nl.hulproute.school.voorbeeld.Voorbeeldscholen;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Observation lists of the first pupils of each demo school, most for number 1. */
@Component
@Order(21)
@OpKnooppunt(Onderdeel.SCHOOL)
class Voorbeeldlijsten implements Demovulling {

    private static final int MEESTE = 3;
    private static final int DAGEN_ERTUSSEN = 150;
    private static final List<String> OBSERVATOREN =
            List.of("Sanne Vermeer", "Karim Haddou", "Anouk Terpstra");

    private final Stellingen stellingen;
    private final Zienlijsten lijsten;
    private final Voorbeeldscholen scholen;
    private final Datums datums;

    Voorbeeldlijsten(
            Stellingen stellingen, Zienlijsten lijsten, Voorbeeldscholen scholen, Datums datums) {
        this.stellingen = stellingen;
        this.lijsten = lijsten;
        this.scholen = scholen;
        this.datums = datums;
    }

    @Override
    public String naam() {
        return "school.zien";
    }

    @Override
    public void vul() {
        scholen.elk(this::vul);
    }

    private void vul(Demowereld.School school) {
        var toeval = new Random(school.id().getLeastSignificantBits());
        List<Stelling> gevraagd = stellingen.actief(school.id());
        for (int nummer = 1; nummer <= Voorbeeldleerling.RIJK; nummer++) {
            int aantal = nummer == 1 ? MEESTE : 1 + nummer % 2;
            for (int n = 0; n < aantal; n++) {
                lijsten.add(
                        school.id(),
                        Voorbeeldleerling.id(school, nummer),
                        lijst(gevraagd, n, aantal, toeval),
                        null);
            }
        }
    }

    /** The nth of so many lists, the newest last and a little better than the one before. */
    private ZienInvoer lijst(List<Stelling> gevraagd, int n, int aantal, Random toeval) {
        var percentielen = new EnumMap<Ziencategorie, String>(Ziencategorie.class);
        if (n == aantal - 1) {
            for (Ziencategorie categorie : Ziencategorie.values()) {
                percentielen.put(categorie, String.valueOf(15 + toeval.nextInt(50)));
            }
        }
        int dagen = 25 + DAGEN_ERTUSSEN * (aantal - 1 - n);
        return new ZienInvoer(
                0,
                datums.vandaag().minusDays(dagen).toString(),
                "",
                OBSERVATOREN.get(n),
                n == aantal - 1
                        ? "Ingevuld na twee observaties in de klas en een op het plein."
                        : "",
                gevraagd,
                antwoorden(gevraagd, n, toeval),
                percentielen);
    }

    private static Map<UUID, Integer> antwoorden(
            List<Stelling> gevraagd, int beter, Random toeval) {
        var antwoorden = new HashMap<UUID, Integer>();
        for (Stelling stelling : gevraagd) {
            int sterk =
                    Math.min(
                            Antwoord.HOOGST,
                            1 + toeval.nextInt(3) + (beter + toeval.nextInt(2)) / 2);
            antwoorden.put(
                    stelling.id(),
                    stelling.omgekeerd() ? Antwoord.HOOGST + Antwoord.LAAGST - sterk : sterk);
        }
        return antwoorden;
    }
}
