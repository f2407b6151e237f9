package nl.hulproute.school.ouders;

import nl.hulproute.toegang.Inzagen;
import nl.hulproute.toegang.Rol;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What one person of the school did with a pupil's file on one day.
 *
 * @param delen the ends of the keys of their names: {@code ouders.deel.<deel>}
 * @param gewijzigd whether something was changed too
 */
record Kijkregel(LocalDate dag, String naam, Rol rol, List<String> delen, boolean gewijzigd) {

    private static final Map<String, String> DELEN =
            Map.ofEntries(
                    Map.entry("map", "map"),
                    Map.entry("opp", "opp"),
                    Map.entry("toetsen", "toetsen"),
                    Map.entry("cijfers", "toetsen"),
                    Map.entry("plannen", "plannen"),
                    Map.entry("zien", "zien"),
                    Map.entry("verzuim", "verzuim"),
                    Map.entry("medisch", "medisch"),
                    Map.entry("overzichten", "overzichten"),
                    Map.entry("ouders", "ouders"),
                    Map.entry("samenwerkingsverband", "hulpvraag"));

    Kijkregel {
        delen = List.copyOf(delen);
    }

    static Kijkregel van(Inzagen.Dag dag) {
        return new Kijkregel(
                dag.dag(),
                dag.naam(),
                dag.rol(),
                dag.handelingen().stream().map(Kijkregel::deel).distinct().sorted().toList(),
                dag.handelingen().stream().anyMatch(een -> !een.startsWith("GET ")));
    }

    /** From {@code GET /leerlingen/{id}/map/…} to {@code map}. */
    static String deel(String handeling) {
        String[] stukken = handeling.replaceFirst("^[A-Z]+ /?", "").split("/", -1);
        return switch (stukken[0]) {
            case "leerlingen" ->
                    stukken.length < 3
                            ? "personalia"
                            : DELEN.getOrDefault(stukken[2], "personalia");
            case "beheer" ->
                    stukken.length < 2 ? "dossier" : DELEN.getOrDefault(stukken[1], "dossier");
            case "overzichten" -> "overzichten";
            default -> stukken[0].startsWith("hulpvra") ? "hulpvraag" : "dossier";
        };
    }
}
