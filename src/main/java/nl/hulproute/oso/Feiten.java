package nl.hulproute.oso;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the rules ask of the document as a whole. The rule sheet asks it of all dossiers of the
 * document together, and of each piece of a value that comments divide.
 */
final class Feiten {

    /** The first element of a name that belongs to a block of data. */
    record Deel(String naam, Pad pad, int regelnummer) {}

    private final Set<String> overdrachtsoorten = new HashSet<>();
    private final Set<String> overstappen = new HashSet<>();
    private final Set<String> deeldossiers = new HashSet<>();
    private final Map<Categorie, Set<Uitlevering>> gezegd = new EnumMap<>(Categorie.class);
    private final Map<Categorie, Map<String, Deel>> delen = new EnumMap<>(Categorie.class);
    private final Map<Categorie, Deel> uitspraken = new EnumMap<>(Categorie.class);
    private boolean leerling;
    private boolean dossier;
    private boolean metadata;

    void begin(Element element) {
        leerling |= element.naam.equals("leerling");
        metadata |= element.naam.equals("metadata");
        dossier |= element.naam.equals("metadata") && element.isIn("dossier");
        var soort = element.soort;
        if (soort != null && soort.categorie() != null && Hoofdpad.isDeel(element)) {
            delen.computeIfAbsent(soort.categorie(), c -> new HashMap<>())
                    .putIfAbsent(element.naam, deel(element));
        }
    }

    void einde(Element element) {
        var stukken = element.tekst.stukken();
        if (element.naam.equals("overdrachtsoort")) {
            overdrachtsoorten.addAll(stukken);
        } else if (element.naam.equals("overstap") && element.isIn("metadata")) {
            overstappen.addAll(stukken);
        } else if (element.naam.equals("deeldossier") && element.isIn("metadata")) {
            deeldossiers.addAll(stukken);
        } else if (element.isIn("categorie_uitlevering") && Hoofdpad.isUitspraak(element)) {
            zeg(element);
        }
    }

    private void zeg(Element element) {
        Categorie.vanXml(element.naam)
                .ifPresent(categorie -> {
                    uitspraken.putIfAbsent(categorie, deel(element));
                    Uitlevering.van(element.tekst.alles(16))
                            .ifPresent(u ->
                                    gezegd.computeIfAbsent(
                                                    categorie,
                                                    c -> EnumSet.noneOf(Uitlevering.class))
                                            .add(u));
                });
    }

    private static Deel deel(Element element) {
        return new Deel(element.naam, element.pad, element.regelnummer);
    }

    Set<String> overdrachtsoorten() {
        return overdrachtsoorten;
    }

    Set<String> overstappen() {
        return overstappen;
    }

    Set<String> deeldossiers() {
        return deeldossiers;
    }

    boolean heeftLeerling() {
        return leerling;
    }

    boolean heeftMetadata() {
        return metadata;
    }

    boolean isSwvdossier() {
        return dossier || overdrachtsoorten.contains("swv-dossier");
    }

    /** What the document says of a block; a document of several dossiers may say more. */
    Set<Uitlevering> gezegd(Categorie categorie) {
        return gezegd.getOrDefault(categorie, Set.of());
    }

    /** Where it says so. */
    Deel uitspraak(Categorie categorie) {
        var deel = uitspraken.get(categorie);
        if (deel == null) {
            throw new IllegalStateException("niets gezegd van " + categorie);
        }
        return deel;
    }

    List<Deel> delen(Categorie categorie) {
        return new ArrayList<>(delen.getOrDefault(categorie, Map.of()).values());
    }
}
