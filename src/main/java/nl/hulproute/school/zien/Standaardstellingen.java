package nl.hulproute.school.zien;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The statements with which a school begins: written for this program, not those of ZIEN!, which
 * are copyrighted. A school with a licence replaces them at <em>Beheer &gt; ZIEN!-stellingen</em>.
 */
final class Standaardstellingen {

    /**
     * @param code what it is known by in the set of the program
     */
    record Standaard(String code, Ziencategorie categorie, String tekst, boolean omgekeerd) {}

    /** A minus before a text: that it is so is a weakness. */
    private static final Map<Ziencategorie, List<String>> TEKSTEN =
            Map.ofEntries(
                    entry(
                            Ziencategorie.BETROKKENHEID,
                            List.of(
                                    "Begint uit zichzelf aan een opdracht.",
                                    "Gaat zichtbaar op in wat er in de les gebeurt.",
                                    "Houdt vol als een opdracht moeilijk wordt.",
                                    "-Staart voor zich uit of is met andere dingen bezig.")),
                    entry(
                            Ziencategorie.WELBEVINDEN,
                            List.of(
                                    "Komt ontspannen de klas binnen.",
                                    "Laat merken plezier te hebben.",
                                    "Laat zich troosten of geruststellen als er iets is.",
                                    "-Maakt een gespannen of verdrietige indruk.")),
                    entry(
                            Ziencategorie.SOCIAAL_INITIATIEF,
                            List.of(
                                    "Stapt op andere kinderen af om mee te doen.",
                                    "Vertelt in een groepje iets uit eigen beweging.",
                                    "Durft de leerkracht om hulp te vragen.",
                                    "-Wacht af tot een ander het eerste woord zegt.")),
                    entry(
                            Ziencategorie.SOCIALE_FLEXIBILITEIT,
                            List.of(
                                    "Schakelt om als het programma verandert.",
                                    "Kan een eigen idee loslaten als de groep iets anders kiest.",
                                    "Vindt een nieuwe manier als de eerste niet werkt.",
                                    "-Raakt van slag als iets anders gaat dan verwacht.")),
                    entry(
                            Ziencategorie.SOCIALE_AUTONOMIE,
                            List.of(
                                    "Zegt het als het ergens niet mee eens is.",
                                    "Maakt een eigen keuze, ook als vrienden iets anders kiezen.",
                                    "Komt voor zichzelf op zonder ruzie te maken.",
                                    "-Doet mee met een ander, ook als die iets doet wat niet"
                                            + " mag.")),
                    entry(
                            Ziencategorie.IMPULSBEHEERSING,
                            List.of(
                                    "Denkt even na voordat het iets doet.",
                                    "Wacht op de beurt in een gesprek of spel.",
                                    "Blijft rustig als iets tegenzit.",
                                    "-Roept door de klas of loopt zomaar weg.")),
                    entry(
                            Ziencategorie.INLEVINGSVERMOGEN,
                            List.of(
                                    "Merkt het als een ander zich naar voelt.",
                                    "Kan vertellen hoe een ander een ruzie heeft beleefd.",
                                    "Houdt in het spel rekening met jongere of zwakkere"
                                            + " kinderen.",
                                    "-Lacht om het verdriet of de fout van een ander.")));

    private Standaardstellingen() {}

    /** In the order of the list. */
    static List<Standaard> alle() {
        var alle = new ArrayList<Standaard>();
        for (Ziencategorie categorie : Ziencategorie.values()) {
            List<String> teksten = TEKSTEN.getOrDefault(categorie, List.of());
            for (int n = 0; n < teksten.size(); n++) {
                String tekst = teksten.get(n);
                boolean omgekeerd = tekst.startsWith("-");
                alle.add(
                        new Standaard(
                                categorie + "-" + (n + 1),
                                categorie,
                                omgekeerd ? tekst.substring(1) : tekst,
                                omgekeerd));
            }
        }
        return alle;
    }
}
