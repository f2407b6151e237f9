package nl.hulproute.school.plan;

import nl.hulproute.school.plan.EvaluatieInvoer.Oordeel;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What stands in the fictitious plans. */
final class Voorbeeldteksten {

    /** A plan without dates, with how it ended. */
    record Tekst(
            Plansoort soort,
            String titel,
            String isgerichtop,
            String beginsituatie,
            String aanpak,
            List<Doel> doelen,
            List<Uitslag> uitslagen,
            String hoe) {

        PlanInvoer invoer(LocalDate begin, LocalDate einde) {
            return new PlanInvoer(
                    0,
                    soort,
                    titel,
                    isgerichtop,
                    beginsituatie,
                    aanpak,
                    begin.toString(),
                    einde.toString(),
                    null,
                    Set.of(),
                    doelen);
        }

        /** Of a plan that was never changed. */
        EvaluatieInvoer evaluatie(LocalDate dag) {
            return new EvaluatieInvoer(
                    1,
                    dag.toString(),
                    hoe,
                    IntStream.range(0, uitslagen.size())
                            .mapToObj(n -> new Oordeel(n, uitslagen.get(n)))
                            .toList());
        }
    }

    private static final Tekst PO_WERKHOUDING =
            new Tekst(
                    Plansoort.INDIVIDUEEL,
                    "Taakgericht werken",
                    "Werkhouding en taakgerichtheid",
                    "Begint vaak pas na drie keer vragen en is na vijf minuten afgeleid. Korte"
                            + " opdrachten met een duidelijk einde gaan beter.",
                    "Vaste plek vooraan, opdrachten in stukjes, na elk stukje even kijken samen.",
                    List.of(
                            doel(
                                    "Begint binnen een minuut na de uitleg, vier van de vijf keer.",
                                    "Eerste stap samen zetten, daarna alleen verder.",
                                    "Stappenkaart en time-timer",
                                    "Leerkracht",
                                    "Elke ochtend"),
                            doel(
                                    "Werkt tien minuten achter elkaar zonder herinnering.",
                                    "Opbouwen van vijf naar tien minuten, met een korte pauze.",
                                    "Time-timer, rustige plek",
                                    "Leerkracht en onderwijsassistent",
                                    "Drie keer per week")),
                    List.of(Uitslag.BEHAALD, Uitslag.DEELS),
                    "Met de stappenkaart begint de leerling bijna altijd zelf. Tien minuten lukt in"
                            + " de ochtend; na de middag blijft vijf minuten het hoogst haalbare."
                            + " De aanpak gaat door.");

    private static final Tekst PO_TAAL =
            new Tekst(
                    Plansoort.INDIVIDUEEL,
                    "Woorden en zinnen",
                    "Mondelinge taal en woordenschat",
                    "Praat in zinnen van drie of vier woorden en mist veel woorden uit verhalen.",
                    "Woorden van het thema vooraf leren, in het klein en met plaatjes.",
                    List.of(
                            doel(
                                    "Kent twintig van de vijfentwintig themawoorden.",
                                    "Pre-teaching op maandag, herhalen op donderdag.",
                                    "Woordkaarten, prentenboek",
                                    "Onderwijsassistent",
                                    "Twee keer twintig minuten per week"),
                            doel(
                                    "Vertelt bij een plaat een verhaal van vijf zinnen.",
                                    "Voordoen, samen doen, zelf doen.",
                                    "Vertelplaten",
                                    "Leerkracht",
                                    "Eén keer per week")),
                    List.of(),
                    "");

    private static final Tekst PO_OVERGANG =
            new Tekst(
                    Plansoort.INDIVIDUEEL,
                    "Rustig wisselen van activiteit",
                    "Omgaan met overgangen en spanning",
                    "Wordt boos of loopt weg als een activiteit onverwacht stopt, twee of drie keer"
                            + " per dag.",
                    "Voorspelbare dag: alles aankondigen, op tijd en op dezelfde manier.",
                    List.of(
                            doel(
                                    "Wisselt van activiteit met hooguit één uitbarsting per dag.",
                                    "Vijf en één minuut van tevoren aankondigen.",
                                    "Dagritmekaarten, zandloper",
                                    "Leerkracht",
                                    "Bij elke overgang"),
                            doel(
                                    "Vraagt zelf om een rustmoment.",
                                    "Kaartje laten zien mag altijd; daarna vijf minuten rust.",
                                    "Rustkaartje, rustplek in de gang",
                                    "Leerkracht en intern begeleider",
                                    "Hele dag")),
                    List.of(),
                    "");

    private static final Tekst PO_GROEP =
            new Tekst(
                    Plansoort.GROEP,
                    "Samen spelen en werken",
                    "Sociale vaardigheden in de groep",
                    "In de groep lopen spel en samenwerken vaak uit op ruzie.",
                    "Elke week een les over samenwerken, en elke dag oefenen in tweetallen.",
                    List.of(
                            doel(
                                    "Elk kind kan in een tweetal een taak afmaken.",
                                    "Vaste maatjes, rollen verdelen.",
                                    "Rolkaarten",
                                    "Leerkracht",
                                    "Elke dag een kwartier"),
                            doel(
                                    "Een ruzie wordt met de drie stappen uitgepraat.",
                                    "Stappen oefenen in een toneelstukje.",
                                    "Poster met drie stappen",
                                    "Leerkracht en pleinwacht",
                                    "Elke vrijdag")),
                    List.of(Uitslag.BEHAALD, Uitslag.NIET),
                    "Werken met een maatje gaat goed. Ruzie op het plein praten de kinderen nog"
                            + " niet zelf uit; daarvoor is een volwassene nodig.");

    private static final Tekst VO_PLANNEN =
            new Tekst(
                    Plansoort.INDIVIDUEEL,
                    "Plannen en huiswerk",
                    "Plannen en organiseren",
                    "Vergeet spullen en levert werk te laat in. Begint de avond voor een toets met"
                            + " leren.",
                    "Elke maandag de week plannen met de mentor.",
                    List.of(
                            doel(
                                    "Levert acht van de tien opdrachten op tijd in.",
                                    "Weekplanning maken en op donderdag nalopen.",
                                    "Planner in de elektronische leeromgeving",
                                    "Mentor",
                                    "Maandag en donderdag, tien minuten"),
                            doel(
                                    "Verdeelt het leren voor een toets over drie dagen.",
                                    "Terugrekenen vanaf de toets.",
                                    "Toetsrooster",
                                    "Mentor en ouders",
                                    "Bij elke toets")),
                    List.of(Uitslag.DEELS, Uitslag.NIET),
                    "Zes van de tien opdrachten kwamen op tijd. Leren voor een toets verdelen lukt"
                            + " alleen als er iemand naast zit.");

    private static final Tekst VO_TEKSTEN =
            new Tekst(
                    Plansoort.INDIVIDUEEL,
                    "Teksten begrijpen",
                    "Begrijpend lezen bij de zaakvakken",
                    "Leest de vraag niet tot het einde en slaat moeilijke woorden over.",
                    "Bij elk zaakvak dezelfde leesaanpak.",
                    List.of(
                            doel(
                                    "Haalt uit een tekst van een bladzijde de drie hoofdzaken.",
                                    "Eerst kijken, dan lezen, dan navertellen.",
                                    "Leeskaart",
                                    "Vakdocenten",
                                    "Elke les met een tekst"),
                            doel(
                                    "Zoekt de betekenis van vijf nieuwe woorden per hoofdstuk op.",
                                    "Woordenlijst bijhouden.",
                                    "Schrift, woordenboek",
                                    "Docent Nederlands",
                                    "Wekelijks")),
                    List.of(),
                    "");

    private static final Tekst VO_SPANNING =
            new Tekst(
                    Plansoort.INDIVIDUEEL,
                    "Rust in de les",
                    "Omgaan met prikkels en spanning",
                    "Loopt ongeveer één keer per dag een les uit als het druk wordt.",
                    "Time-outkaart, vaste plek en een vast aanspreekpunt.",
                    List.of(
                            doel(
                                    "Gebruikt de time-outkaart in plaats van weg te lopen.",
                                    "Kaart tonen, vijf minuten naar de afgesproken plek, terug.",
                                    "Time-outkaart",
                                    "Docenten en zorgcoördinator",
                                    "Elke les"),
                            doel(
                                    "Benoemt aan het eind van de week wat spanning gaf.",
                                    "Kort gesprek met een schaal van één tot tien.",
                                    "Spanningsmeter",
                                    "Mentor",
                                    "Vrijdag")),
                    List.of(),
                    "");

    private static final Tekst VO_GROEP =
            new Tekst(
                    Plansoort.GROEP,
                    "Rekenen in de brugklas",
                    "Rekenvaardigheid: breuken en procenten",
                    "De groep rekent onder het niveau dat past bij het advies.",
                    "Twee steunlessen per week in een kleine groep.",
                    List.of(
                            doel(
                                    "Rekent een breuk om naar een percentage.",
                                    "Uitleg met de verhoudingstabel.",
                                    "Verhoudingstabel, oefenprogramma",
                                    "Rekendocent",
                                    "Twee keer per week"),
                            doel(
                                    "Maakt een toets over procenten met een voldoende.",
                                    "Elke week een proeftoets met terugblik.",
                                    "Proeftoetsen",
                                    "Rekendocent",
                                    "Vrijdag")),
                    List.of(Uitslag.BEHAALD, Uitslag.DEELS),
                    "De verhoudingstabel werkt goed. Twee op de drie leerlingen haalden de toets.");

    private Voorbeeldteksten() {}

    private static Doel doel(
            String tekst, String aanpak, String middelen, String wie, String wanneer) {
        return new Doel(tekst, aanpak, middelen, wie, wanneer, null);
    }

    /** Of one pupil: evaluated, to be evaluated, running. */
    static List<Tekst> van(boolean vo) {
        return vo
                ? List.of(VO_PLANNEN, VO_TEKSTEN, VO_SPANNING)
                : List.of(PO_WERKHOUDING, PO_TAAL, PO_OVERGANG);
    }

    static Tekst groep(boolean vo) {
        return vo ? VO_GROEP : PO_GROEP;
    }
}
