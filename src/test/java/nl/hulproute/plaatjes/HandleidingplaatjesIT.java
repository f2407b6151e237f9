package nl.hulproute.plaatjes;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;
import nl.hulproute.proef.Plaatjesmap;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Goes round as each kind of account and keeps a picture of the fullest page of each template, for
 * the manual; for {@code bin/plaatjes kijk} each in every width and colour scheme.
 */
@Browsertest
@EnabledIfSystemProperty(named = "hulproute.plaatjes", matches = "true")
class HandleidingplaatjesIT {

    private static final boolean KIJK = Boolean.getBoolean("hulproute.kijk");

    private static final List<Demoaccount> ACCOUNTS =
            List.of(
                    Demoaccount.IB_REGENBOOGBRUG,
                    Demoaccount.DIRECTEUR_REGENBOOGBRUG,
                    Demoaccount.ICT_REGENBOOGBRUG,
                    Demoaccount.BEHANDELAAR_PO,
                    Demoaccount.BEHEERDER_PO,
                    Demoaccount.IB_EXTERN,
                    Demoaccount.BESTUUR_VLECHTWERKEN,
                    Demoaccount.HELPDESK);

    /** A pupil with something on every page. */
    private static final UUID VOL = Voorbeeldleerling.id(Demowereld.REGENBOOGBRUG, 2);

    /** A page of a template, and how much text it shows. */
    private record Blad(String adres, int tekst) {}

    private final Map<String, Blad> volste = new TreeMap<>();
    private final Set<String> gezien = new HashSet<>();

    @Test
    void keepsAPictureOfEachPage(Bezoeker bezoeker) {
        show(bezoeker.ga("/"));
        show(bezoeker.ga("/inloggen"));
        var rondgang = new Rondgang(bezoeker);
        for (Demoaccount account : ACCOUNTS) {
            bezoeker.als(account);
            if (account == Demoaccount.IB_REGENBOOGBRUG) {
                bezoeker.ga("/leerlingen/" + VOL);
            }
            volste.clear();
            rondgang.walk(this::weigh);
            for (Blad blad : volste.values()) {
                show(bezoeker.ga(blad.adres()));
            }
        }
        assertThat(bezoeker.klachten()).isEmpty();
        assertThat(gezien).hasSizeGreaterThan(80);
    }

    private void weigh(Bezoeker bezoeker) {
        String tekst = Plaatjesmap.inhoud(bezoeker.page()).innerText();
        var blad = new Blad(bezoeker.page().url(), tekst.length());
        if (!bezoeker.blad().isEmpty()) {
            volste.merge(
                    bezoeker.blad(), blad, (een, ander) -> een.tekst < ander.tekst ? ander : een);
        }
    }

    private void show(Bezoeker bezoeker) {
        if (!gezien.add(bezoeker.blad())) {
            return;
        }
        Plaatjesmap.maak(bezoeker.page(), bezoeker.blad());
        if (KIJK) {
            Plaatjesmap.bekijk(bezoeker.page(), bezoeker.blad());
        }
    }
}
