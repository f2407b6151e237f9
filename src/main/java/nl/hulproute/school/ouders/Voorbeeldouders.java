package nl.hulproute.school.ouders;

import nl.hulproute.demo.Demovulling;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingen;
import nl.hulproute.school.leerling.Verzorger;
import nl.hulproute.school.map.Document;
import nl.hulproute.school.map.Leerlingmap;
import nl.hulproute.school.opp.Oppversie;
import nl.hulproute.school.opp.Oppversies;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;
import nl.hulproute.school.voorbeeld.Voorbeeldscholen;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What carers of the first pupils of each demo school said: of the first pupil one signed and one
 * read, of the second all agree, of the third they do not agree with each other and the school says
 * why the plan goes all the same. No mail goes out.
 */
@Component
@Order(24)
@OpKnooppunt(Onderdeel.SCHOOL)
class Voorbeeldouders implements Demovulling {

    private static final Duration GELDIG = Duration.ofDays(28);
    private static final String VRAGER = "Hulproute";
    private static final int OOK_ONEENS = 3;

    private static final String KIJK =
            "Thuis merken wij dat de vaste plek in de klas goed helpt. Wij willen graag elke maand"
                    + " horen hoe het met het lezen gaat.";
    private static final String BEZWAAR =
            "Ik vind dat de school eerst de extra instructie langer moet proberen.";
    private static final String REDEN =
            "Met beide ouders is gesproken. De hulp kan niet wachten; over drie maanden kijken wij"
                    + " samen of de extra instructie genoeg is.";

    private final Leerlingen leerlingen;
    private final Leerlingmap map;
    private final Oppversies versies;
    private final Oudertoegangen toegangen;
    private final Ondertekenverzoeken verzoeken;
    private final Ondertekenen ondertekenen;
    private final Ouderbeelden beelden;
    private final Afwijkingen afwijkingen;
    private final Voorbeeldscholen scholen;

    Voorbeeldouders(
            Leerlingen leerlingen,
            Leerlingmap map,
            Oppversies versies,
            Oudertoegangen toegangen,
            Ondertekenverzoeken verzoeken,
            Ondertekenen ondertekenen,
            Ouderbeelden beelden,
            Afwijkingen afwijkingen,
            Voorbeeldscholen scholen) {
        this.leerlingen = leerlingen;
        this.map = map;
        this.versies = versies;
        this.toegangen = toegangen;
        this.verzoeken = verzoeken;
        this.ondertekenen = ondertekenen;
        this.beelden = beelden;
        this.afwijkingen = afwijkingen;
        this.scholen = scholen;
    }

    @Override
    public String naam() {
        return "school.ouders";
    }

    @Override
    public void vul() {
        scholen.elk(school -> {
            for (int nummer = 1; nummer <= OOK_ONEENS; nummer++) {
                fill(school, nummer);
            }
        });
    }

    private void fill(Demowereld.School school, int nummer) {
        UUID id = Voorbeeldleerling.id(school, nummer);
        leerlingen
                .find(id)
                .ifPresent(leerling ->
                        versies.geldende(id)
                                .ifPresent(versie -> {
                                    ask(leerling, versie, nummer);
                                    if (nummer == OOK_ONEENS) {
                                        deviate(leerling, versie);
                                    }
                                }));
    }

    /** Where they do not agree, the school says why the plan goes all the same. */
    private void deviate(Leerling leerling, Oppversie versie) {
        afwijkingen.add(
                versie,
                REDEN,
                beelden.beeld(leerling, versie).antwoorden().stream()
                        .map(Afwijking.Gegeven::id)
                        .toList(),
                new Afwijkingen.Zegger(leerling.schoolId(), null, VRAGER));
    }

    private void ask(Leerling leerling, Oppversie versie, int nummer) {
        List<Document> documenten = Derdenstukken.standaard(map.documenten(leerling.id()));
        List<Verzorger> gezag = Ouderbeelden.metGezag(leerling).toList();
        for (int plaats = 0; plaats < gezag.size(); plaats++) {
            Ouder ouder = invite(leerling, versie, gezag.get(plaats), documenten);
            Ondertekenverzoek verzoek = verzoeken.van(ouder).getFirst();
            verzoeken.noteGezien(ouder, verzoek.id());
            if (plaats == 0 || nummer > 1) {
                ondertekenen.sign(
                        ouder,
                        verzoek,
                        answer(
                                verzoek,
                                gezag.get(plaats),
                                plaats > 0 && nummer == OOK_ONEENS,
                                plaats == 0));
            }
        }
    }

    private Ouder invite(
            Leerling leerling, Oppversie versie, Verzorger verzorger, List<Document> documenten) {
        UUID school = leerling.schoolId();
        verzoeken.vraag(school, verzorger.id(), versie, documenten, null, VRAGER);
        return Ouder.of(
                toegangen.open(
                        school,
                        new Oudertoegangen.Nieuw(
                                leerling.id(),
                                verzorger.id(),
                                verzorger.bereik().email(),
                                Locale.forLanguageTag("nl"),
                                Codeweg.SCHOOL,
                                ""),
                        GELDIG,
                        null,
                        VRAGER));
    }

    private static Antwoord answer(
            Ondertekenverzoek verzoek, Verzorger verzorger, boolean oneens, boolean eerste) {
        var toestemmingen = new HashMap<UUID, Boolean>();
        verzoek.documenten().forEach(stuk -> toestemmingen.put(stuk.document(), !oneens));
        String kijk = oneens ? BEZWAAR : eerste ? KIJK : "";
        return new Antwoord(!oneens, toestemmingen, kijk, verzorger.naam().volledig(), true);
    }
}
