package nl.hulproute.school.zien;

import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.school.info.Invoer;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Waarnemingsdag;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The form of an observation list as it was typed.
 *
 * @param stellingen what is asked, in the order of the form
 * @param antwoorden by statement; none: not filled in
 * @param percentielen by category; empty: none
 */
record ZienInvoer(
        int versie,
        String datum,
        String groep,
        String observator,
        String toelichting,
        List<Stelling> stellingen,
        Map<UUID, Integer> antwoorden,
        Map<Ziencategorie, String> percentielen) {

    private static final int KORT = 100;
    private static final int LANGST = 5_000;
    private static final int HONDERD = 100;

    ZienInvoer {
        stellingen = List.copyOf(stellingen);
        antwoorden = Map.copyOf(antwoorden);
        percentielen = Map.copyOf(percentielen);
    }

    static ZienInvoer nieuw(
            LocalDate dag, String groep, String observator, List<Stelling> stellingen) {
        return new ZienInvoer(
                0, dag.toString(), groep, observator, "", stellingen, Map.of(), Map.of());
    }

    static ZienInvoer van(Zienlijst lijst) {
        var antwoorden = new java.util.HashMap<UUID, Integer>();
        for (Antwoord antwoord : lijst.antwoorden()) {
            Integer waarde = antwoord.waarde();
            if (waarde != null) {
                antwoorden.put(antwoord.stelling().id(), waarde);
            }
        }
        var percentielen = new EnumMap<Ziencategorie, String>(Ziencategorie.class);
        lijst.percentielen().forEach((wat, waarde) -> percentielen.put(wat, waarde.toString()));
        return new ZienInvoer(
                lijst.versie(),
                lijst.datum().toString(),
                lijst.groep(),
                lijst.observator(),
                lijst.toelichting(),
                lijst.antwoorden().stream().map(Antwoord::stelling).toList(),
                antwoorden,
                percentielen);
    }

    /** Reads what was sent; an answer that is none is not filled in. */
    static ZienInvoer lees(MultiValueMap<String, String> velden, List<Stelling> stellingen) {
        var antwoorden = new java.util.HashMap<UUID, Integer>();
        for (Stelling stelling : stellingen) {
            String waarde = tekst(velden, "antwoord-" + stelling.id());
            if (waarde.matches("[1-4]")) {
                antwoorden.put(stelling.id(), Integer.valueOf(waarde));
            }
        }
        var percentielen = new EnumMap<Ziencategorie, String>(Ziencategorie.class);
        for (Ziencategorie categorie : Ziencategorie.values()) {
            percentielen.put(categorie, tekst(velden, "percentiel-" + categorie));
        }
        return new ZienInvoer(
                versie(velden),
                tekst(velden, "datum"),
                tekst(velden, "groep"),
                tekst(velden, "observator"),
                tekst(velden, "toelichting"),
                stellingen,
                antwoorden,
                percentielen);
    }

    private static int versie(MultiValueMap<String, String> velden) {
        String versie = tekst(velden, "versie");
        return versie.matches("[0-9]{1,9}") ? Integer.parseInt(versie) : -1;
    }

    private static String tekst(MultiValueMap<String, String> velden, String naam) {
        return Invoer.tekst(velden.getFirst(naam));
    }

    /** The same with its date in the form of the database. */
    ZienInvoer controleer(Veldcontrole controle, Leerling leerling, LocalDate vandaag) {
        controle.verplicht("datum", datum, "zien.fout.datum");
        LocalDate dag = Waarnemingsdag.lees(controle, "datum", datum, leerling, vandaag);
        controle.lengte("groep", groep, KORT);
        controle.verplicht("observator", observator, "zien.fout.observator")
                .lengte("observator", observator, KORT);
        for (Ziencategorie categorie : Ziencategorie.values()) {
            if (!isPercentiel(percentiel(categorie))) {
                controle.fout("percentiel-" + categorie, "zien.fout.percentiel");
            }
        }
        if (antwoorden.isEmpty() && percentielen.values().stream().allMatch(String::isEmpty)) {
            controle.fout("stellingen", "zien.fout.leeg");
        }
        controle.lengte("toelichting", toelichting, LANGST);
        return new ZienInvoer(
                versie,
                Invoer.datum(dag),
                groep,
                observator,
                toelichting,
                stellingen,
                antwoorden,
                percentielen);
    }

    private static boolean isPercentiel(String waarde) {
        return waarde.isEmpty()
                || waarde.matches("[0-9]{1,3}") && Integer.parseInt(waarde) <= HONDERD;
    }

    public List<Stelling> stellingen(Ziencategorie categorie) {
        return stellingen.stream().filter(stelling -> stelling.categorie() == categorie).toList();
    }

    public @Nullable Integer antwoord(UUID stelling) {
        return antwoorden.get(stelling);
    }

    public String percentiel(Ziencategorie categorie) {
        return percentielen.getOrDefault(categorie, "");
    }

    /** Each statement with what was answered. */
    List<Antwoord> gegeven() {
        return stellingen.stream()
                .map(stelling -> new Antwoord(stelling, antwoord(stelling.id())))
                .toList();
    }

    /** The percentiles that were filled in. */
    Map<Ziencategorie, Integer> overgenomen() {
        var waarden = new EnumMap<Ziencategorie, Integer>(Ziencategorie.class);
        percentielen.forEach((categorie, waarde) -> {
            if (!waarde.isEmpty()) {
                waarden.put(categorie, Integer.valueOf(waarde));
            }
        });
        return waarden;
    }
}
