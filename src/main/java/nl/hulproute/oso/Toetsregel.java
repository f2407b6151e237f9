package nl.hulproute.oso;

import nl.hulproute.oso.Blok.Rij;
import nl.hulproute.oso.Blok.Waarde;
import nl.hulproute.oso.Toetstabel.Kolom;
import nl.hulproute.oso.Toetstabel.Regel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a test, or a part of one, as a row of a table; what has no column stands in the rest. */
final class Toetsregel {

    static final String LANDELIJK = "Landelijk";

    /** Shown as the title of the table, as the name of the row, or as a row of its own. */
    private static final Set<String> ELDERS =
            Set.of("leergebied", "referentiescore", "toetsonderdeel");

    private final Dossier dossier;
    private final Weergave weergave;
    private final boolean onderdeel;
    private final Map<Kolom, Waarde> cellen = new EnumMap<>(Kolom.class);
    private final List<Rij> overig = new ArrayList<>();
    private String naam = "";
    private String groep = "";

    Toetsregel(Dossier dossier, Weergave weergave, boolean onderdeel) {
        this.dossier = dossier;
        this.weergave = weergave;
        this.onderdeel = onderdeel;
    }

    Toetsregel lees(Knoop toets, Elementsoort soort) {
        var naamgever = naamgever(toets);
        naam = naamgever.map(k -> k.tekst().strip()).orElse("");
        toets.kind("resultaat").ifPresent(this::scores);
        velden(toets, soort, naamgever.orElse(toets));
        return this;
    }

    /** The name, or else the code. */
    private Optional<Knoop> naamgever(Knoop toets) {
        if (onderdeel) {
            return toets.kind("onderdeelnaam").or(() -> toets.kind("eldonderdeelcode"));
        }
        return toets.kind("toetsidentificatie")
                .flatMap(id -> id.kind("toetsnaam").or(() -> id.kind("eldtoetscode")));
    }

    Regel regel() {
        return new Regel(naam, onderdeel, cellen, overig);
    }

    boolean landelijk() {
        return groep.equals(LANDELIJK);
    }

    private void velden(Knoop knoop, Elementsoort soort, Knoop naamgever) {
        for (var kind : knoop.kinderen()) {
            var kindsoort = soort.kind(kind.naam());
            if (kindsoort.isEmpty()
                    || ELDERS.contains(kind.naam())
                    || kind == naamgever
                    || Zeef.VERBODEN.contains(kind.naam())) {
                continue;
            }
            if (kindsoort.get().isGroep() && !Weergave.OP_EEN_REGEL.contains(kind.naam())) {
                velden(kind, kindsoort.get(), naamgever);
            } else {
                veld(kind, kindsoort.get());
            }
        }
    }

    private void veld(Knoop knoop, Elementsoort soort) {
        var waarden = weergave.waarden(knoop, soort, dossier);
        var kolom = Kolom.vanElement(knoop.naam());
        if (kolom.isPresent() && waarden.size() == 1) {
            cellen.putIfAbsent(kolom.get(), waarden.getFirst());
        } else {
            overig.add(new Rij("oso.veld." + knoop.naam(), waarden));
        }
    }

    /** In the columns stand the scores against one group: that of the first. */
    private void scores(Knoop resultaat) {
        var scores = resultaat.kinderen("referentiescore").toList();
        groep = scores.isEmpty() ? "" : groep(scores.getFirst());
        for (var score : scores) {
            var kolom = Kolom.vanScore(score.waarde("codereferentiescore").orElse(""));
            if (kolom.isPresent()
                    && groep(score).equals(groep)
                    && !cellen.containsKey(kolom.get())) {
                cellen.put(kolom.get(), Waarde.van(score.waarde("waarde").orElse("")));
                kwalificatie(score)
                        .ifPresent(woorden ->
                                overig.add(new Rij(kolom.get().voluit(), List.of(woorden))));
            } else {
                overig.add(rij(score));
            }
        }
        if (!groep.isEmpty() && !landelijk()) {
            overig.add(new Rij("oso.veld.codevergelijkingsgroep", List.of(groepwoord(groep))));
        }
    }

    private Rij rij(Knoop score) {
        var soort =
                Codelijst.REFERENTIESCORE.waarde(score.waarde("codereferentiescore").orElse(""));
        var waarden = new ArrayList<Waarde>();
        String sleutel = soort.sleutel();
        String woord = soort.argumenten().isEmpty() ? sleutel : null;
        if (woord == null) {
            waarden.add(soort);
        }
        waarden.add(Waarde.van(score.waarde("waarde").orElse("")));
        kwalificatie(score).ifPresent(waarden::add);
        if (!groep(score).equals(groep)) {
            waarden.add(groepwoord(groep(score)));
        }
        return new Rij(woord == null ? "oso.veld.referentiescore" : woord, waarden);
    }

    private static Waarde groepwoord(String groep) {
        return Codelijst.VERGELIJKINGSGROEP.waarde(groep);
    }

    private static String groep(Knoop score) {
        return score.waarde("codevergelijkingsgroep").orElse("");
    }

    private static Optional<Waarde> kwalificatie(Knoop score) {
        return score.waarde("kwalificatie").filter(tekst -> !tekst.isEmpty()).map(Waarde::van);
    }
}
