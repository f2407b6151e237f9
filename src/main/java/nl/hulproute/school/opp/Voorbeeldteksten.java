package nl.hulproute.school.opp;

import static nl.hulproute.school.opp.Oppveld.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the fictitious ontwikkelingsperspectieven say; @ is the name of the pupil. */
final class Voorbeeldteksten {

    /** For a pupil in primary education. */
    static final Map<Veldsleutel, String> PO =
            maak(
                    Map.ofEntries(
                            Map.entry(
                                    AANLEIDING,
                                    "@ heeft een half jaar extra instructie gehad voor lezen en"
                                        + " rekenen. De achterstand wordt niet kleiner. Ook raakt @"
                                        + " in een volle klas snel overprikkeld."),
                            Map.entry(ONDERSTEUNING, "arrangement"),
                            Map.entry(
                                    DIDACTISCH,
                                    "Technisch lezen ligt ongeveer anderhalf jaar achter op de"
                                        + " groep. Begrijpend lezen gaat beter als de tekst wordt"
                                        + " voorgelezen. Bij rekenen is het automatiseren tot 20"
                                        + " nog niet vlot; met materiaal lukt het rekenen tot"
                                        + " 100."),
                            Map.entry(
                                    SOCIAAL,
                                    "@ is een vriendelijk kind met twee vaste vrienden. In drukke"
                                            + " situaties trekt @ zich terug of wordt boos. Na een"
                                            + " korte pauze op een rustige plek lukt het weer."),
                            Map.entry(
                                    MEDISCH,
                                    "Draagt een bril. De logopedist behandelt de zinsbouw; over zes"
                                            + " weken is er een nieuw gesprek."),
                            Map.entry(
                                    INTELLIGENTIE,
                                    "Het onderzoek laat een disharmonisch profiel zien: verbaal"
                                            + " begrip gemiddeld, verwerkingssnelheid laag."),
                            Map.entry(
                                    THUIS,
                                    "@ woont bij beide ouders, met een jonger zusje. De ouders"
                                        + " lezen elke avond samen. Sinds de avonden een vast ritme"
                                        + " hebben gaat het thuis rustiger."),
                            Map.entry(
                                    BELEMMEREND,
                                    "Snel overprikkeld in een volle klas; werkt langzaam; weinig"
                                            + " zelfvertrouwen bij lezen."),
                            Map.entry(
                                    BEVORDEREND,
                                    "Werkt graag samen, vraagt om hulp, groot doorzettingsvermogen"
                                        + " bij wat @ zelf kiest. De ouders en school trekken samen"
                                        + " op."),
                            Map.entry(
                                    INTERVENTIES,
                                    "Van september tot januari drie keer per week een half uur"
                                        + " leesbegeleiding in een klein groepje: het leestempo"
                                        + " steeg, maar minder dan gehoopt.\n"
                                        + "Sinds november een vaste plek en een dagplanning op"
                                        + " tafel: effectief, het aantal conflicten halveerde.\n"
                                        + "Rekenen met concreet materiaal: deels effectief, nog"
                                        + " niet vlot zonder."),
                            Map.entry(BESTEMMING, "vmbo-bb"),
                            Map.entry(
                                    ONDERBOUWING,
                                    "Het leerrendement van de afgelopen twee jaar is ongeveer 60"
                                            + " procent. Het verbale begrip en de inzet maken vmbo"
                                            + " basis met ondersteuning haalbaar."),
                            Map.entry(REKENEN_NIVEAU, "e6"),
                            Map.entry(REKENEN, "Eigen leerlijn met nadruk op geld, tijd en meten."),
                            Map.entry(TECHNISCH_LEZEN_NIVEAU, "m6"),
                            Map.entry(
                                    TECHNISCH_LEZEN,
                                    "Dyslexie is niet vastgesteld; tempo blijft laag."),
                            Map.entry(BEGRIJPEND_LEZEN_NIVEAU, "e6"),
                            Map.entry(
                                    BEGRIJPEND_LEZEN,
                                    "Met voorleessoftware begrijpt @ teksten op niveau."),
                            Map.entry(SPELLING_NIVEAU, "e6"),
                            Map.entry(SPELLING, "Werkwoordspelling komt later aan bod."),
                            Map.entry(TAAL_NIVEAU, "m7"),
                            Map.entry(TAAL, "De woordenschat groeit goed."),
                            Map.entry(
                                    UITSTROOM_SOCIAAL,
                                    "@ herkent eigen spanning en vraagt zelf om een pauze."),
                            Map.entry(
                                    WERKHOUDING,
                                    "Werkt een kwartier zelfstandig met een stappenplan."),
                            Map.entry(
                                    REDEN,
                                    "@ heeft meer nodig dan de basisondersteuning: een eigen"
                                        + " leerlijn voor rekenen en lezen, en een rustige plek om"
                                        + " te werken."),
                            Map.entry(
                                    VAN_SWV,
                                    "Twee uur per week begeleiding door een ambulant begeleider, en"
                                            + " advies over een aanpak bij overprikkeling."),
                            Map.entry(
                                    AFWIJKING,
                                    "Eigen leerlijn rekenen. Geen begrijpend lezen met de groep,"
                                            + " wel met voorleessoftware.")),
                    List.of(
                            List.of(
                                    "@ leest aan het eind van het schooljaar teksten op niveau M5"
                                            + " vlot.",
                                    "Vier keer per week twintig minuten herhaald lezen, met een"
                                            + " maatje en met een tekst naar keuze.",
                                    "Leerkracht en onderwijsassistent",
                                    "Maandag tot en met donderdag, 8.45 uur",
                                    "Elke zes weken een leestoets; aan het eind de AVI-toets."),
                            List.of(
                                    "@ vraagt bij spanning zelf om een pauze, vier van de vijf"
                                            + " keer.",
                                    "Gevoelsthermometer op tafel; een vaste plek voor de pauze;"
                                            + " elke vrijdag een gesprek van tien minuten.",
                                    "Intern begeleider",
                                    "Elke dag; gesprek op vrijdag",
                                    "Turflijst per week, besproken met de ouders.")),
                    "Ik vind het fijn als ik even naar de leeshoek mag. Lezen is stom, maar met de"
                            + " computer gaat het wel. Ik wil later iets met dieren doen.");

    /** For a pupil in secondary education. */
    static final Map<Veldsleutel, String> VO =
            maak(
                    Map.ofEntries(
                            Map.entry(
                                    AANLEIDING,
                                    "Sinds de start in de brugklas is @ vaak afwezig en lukt het"
                                            + " plannen van huiswerk niet. De mentor en de ouders"
                                            + " vroegen om extra ondersteuning."),
                            Map.entry(ONDERSTEUNING, "arrangement"),
                            Map.entry(
                                    DIDACTISCH,
                                    "De cijfers voor Nederlands en wiskunde zijn onvoldoende, voor"
                                        + " praktische vakken ruim voldoende. Bij toetsen met extra"
                                        + " tijd scoort @ duidelijk hoger."),
                            Map.entry(
                                    SOCIAAL,
                                    "@ is stil in de klas en vermijdt groepswerk. In kleine groepen"
                                            + " doet @ goed mee."),
                            Map.entry(MEDISCH, "Geen bijzonderheden bekend bij de school."),
                            Map.entry(
                                    INTELLIGENTIE,
                                    "Gemiddelde capaciteiten; het werkgeheugen is zwak."),
                            Map.entry(
                                    THUIS,
                                    "De ouders zijn gescheiden; @ woont om de week bij de een en de"
                                            + " ander. Beide ouders zijn betrokken."),
                            Map.entry(
                                    BELEMMEREND,
                                    "Overzicht houden en plannen; opzien tegen de maandag; weinig"
                                            + " contacten in de klas."),
                            Map.entry(
                                    BEVORDEREND,
                                    "Technisch handig, werkt nauwkeurig, komt afspraken na die @"
                                            + " zelf heeft gemaakt."),
                            Map.entry(
                                    INTERVENTIES,
                                    "Huiswerkbegeleiding, twee middagen per week sinds oktober:"
                                            + " deels effectief, huiswerk is vaker af.\n"
                                            + "Wekelijks gesprek met de mentor sinds januari:"
                                            + " effectief, minder verzuim.\n"
                                            + "Faalangsttraining van acht weken: weinig effect."),
                            Map.entry(BESTEMMING, "mbo-3"),
                            Map.entry(
                                    ONDERBOUWING,
                                    "Met een diploma vmbo kader is mbo niveau 3 haalbaar. De"
                                        + " praktische vaardigheden steunen dat; het plannen vraagt"
                                        + " begeleiding."),
                            Map.entry(REKENEN_NIVEAU, "2f"),
                            Map.entry(REKENEN, "Rekenmachine en extra tijd bij toetsen."),
                            Map.entry(TECHNISCH_LEZEN_NIVEAU, "2f"),
                            Map.entry(TECHNISCH_LEZEN, "Leest vlot, leest weinig voor plezier."),
                            Map.entry(BEGRIJPEND_LEZEN_NIVEAU, "2f"),
                            Map.entry(
                                    BEGRIJPEND_LEZEN,
                                    "Lange teksten in delen; vragen vooraf lezen."),
                            Map.entry(SPELLING_NIVEAU, "2f"),
                            Map.entry(SPELLING, "Spellingcontrole toegestaan."),
                            Map.entry(TAAL_NIVEAU, "2f"),
                            Map.entry(TAAL, "Presenteren in een kleine groep."),
                            Map.entry(UITSTROOM_SOCIAAL, "@ vraagt zelf hulp aan een docent."),
                            Map.entry(
                                    WERKHOUDING,
                                    "@ plant een week huiswerk met een digitale agenda."),
                            Map.entry(
                                    REDEN,
                                    "De basisondersteuning is niet genoeg om verzuim te voorkomen"
                                            + " en het diploma te halen."),
                            Map.entry(
                                    VAN_SWV,
                                    "Begeleiding door een trajectbegeleider, drie uur per week, een"
                                            + " schooljaar lang."),
                            Map.entry(
                                    AFWIJKING,
                                    "Vrijstelling van de tweede vreemde taal; extra tijd bij"
                                            + " toetsen.")),
                    List.of(
                            List.of(
                                    "@ heeft acht van de tien keer het huiswerk af.",
                                    "Planning op maandag samen maken, op donderdag nalopen.",
                                    "Mentor en trajectbegeleider",
                                    "Maandag en donderdag, het eerste uur",
                                    "Telling per periode, besproken met @ en de ouders."),
                            List.of(
                                    "Het ongeoorloofd verzuim daalt tot hoogstens twee uur per"
                                            + " maand.",
                                    "Ontvangst bij de deur op maandag; dagkaart; bellen naar huis"
                                            + " bij afwezigheid.",
                                    "Trajectbegeleider",
                                    "Elke dag",
                                    "Verzuimoverzicht per maand.")),
                    "Op maandag zie ik ertegen op. Als iemand mij opwacht is het makkelijker. Ik"
                            + " wil monteur worden en heb wiskunde daarvoor nodig, dat snap ik.");

    private static final String HOE = "Gesprek met tekeningen en een schaalvraag";

    private Voorbeeldteksten() {}

    /** The texts of one pupil. */
    static Map<Veldsleutel, String> van(Map<Veldsleutel, String> teksten, String naam) {
        var eigen = new HashMap<Veldsleutel, String>();
        teksten.forEach((sleutel, tekst) -> eigen.put(sleutel, tekst.replace("@", naam)));
        return eigen;
    }

    private static Map<Veldsleutel, String> maak(
            Map<Oppveld, String> vast, List<List<String>> doelen, String gehoord) {
        var alles = new HashMap<Veldsleutel, String>();
        vast.forEach((veld, tekst) -> alles.put(Veldsleutel.van(veld), tekst));
        for (int n = 0; n < doelen.size(); n++) {
            for (int v = 0; v < PER_DOEL.size(); v++) {
                alles.put(new Veldsleutel(PER_DOEL.get(v), n + 1), doelen.get(n).get(v));
            }
        }
        alles.put(Veldsleutel.van(GEHOORD), "ja");
        alles.put(Veldsleutel.van(GEHOORD_WAT), gehoord);
        alles.put(Veldsleutel.van(GEHOORD_HOE), HOE);
        return Map.copyOf(alles);
    }
}
