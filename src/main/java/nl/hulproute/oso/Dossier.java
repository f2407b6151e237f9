package nl.hulproute.oso;

import nl.hulproute.gedeeld.Sha256;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An OSO dossier: its elements in the sent form (contents as a digest), the size of the contents as
 * far as known, and what was damaged when it was read.
 */
public record Dossier(
        Gegevensset set, Knoop wortel, Map<Sha256, Long> groottes, List<Bevinding> schade) {

    public Dossier {
        groottes = Map.copyOf(groottes);
        schade = List.copyOf(schade);
    }

    public Optional<Profiel> profiel() {
        return wortel.kind("metadata").flatMap(m -> m.waarde("overstap")).flatMap(Profiel::van);
    }

    /** What the dossier itself says of each block. */
    public Map<Categorie, Uitlevering> uitlevering() {
        var gezegd = new EnumMap<Categorie, Uitlevering>(Categorie.class);
        wortel.kind("metadata")
                .flatMap(m -> m.kind("categorie_uitlevering"))
                .ifPresent(blok -> {
                    for (var categorie : Categorie.values()) {
                        blok.waarde(categorie.xmlnaam())
                                .flatMap(Uitlevering::van)
                                .ifPresent(u -> gezegd.put(categorie, u));
                    }
                });
        return gezegd;
    }

    public Optional<Knoop> school() {
        return wortel.kind("huidigeschool");
    }

    public Optional<Knoop> leerling() {
        return school().flatMap(s -> s.kind("leerling"));
    }

    /** All documents in all blocks that refer to a content, in the order of the dossier. */
    public Stream<Bijlage> bijlagen() {
        return wortel.alle()
                .filter(k -> k.naam().equals("document"))
                .flatMap(k -> bijlage(k).stream());
    }

    /** The document that an element document stands for; none when its content is not a digest. */
    public Optional<Bijlage> bijlage(Knoop document) {
        return Verwijzing.van(document.waarde("bestandsinhoud").orElse(""))
                .map(sha256 ->
                        new Bijlage(
                                document.waarde("bestandsnaam").orElse(""),
                                document.waarde("omschrijving").orElse(null),
                                sha256,
                                groottes.getOrDefault(sha256, -1L)));
    }

    /**
     * The same without the documents that have one of these contents, and without what they leave
     * empty.
     */
    public Dossier zonder(Set<Sha256> inhouden) {
        return inhouden.isEmpty()
                ? this
                : new Dossier(set, zonder(wortel, inhouden), groottes, schade);
    }

    private Knoop zonder(Knoop knoop, Set<Sha256> inhouden) {
        return knoop.met(
                knoop.kinderen().stream()
                        .filter(kind -> !isDocumentMet(kind, inhouden))
                        .flatMap(kind -> deel(kind, inhouden))
                        .toList());
    }

    private Stream<Knoop> deel(Knoop knoop, Set<Sha256> inhouden) {
        if (knoop.kinderen().isEmpty()) {
            return Stream.of(knoop);
        }
        var over = zonder(knoop, inhouden);
        return over.kinderen().isEmpty() ? Stream.empty() : Stream.of(over);
    }

    private boolean isDocumentMet(Knoop knoop, Set<Sha256> inhouden) {
        return knoop.naam().equals("document")
                && bijlage(knoop).filter(een -> inhouden.contains(een.sha256())).isPresent();
    }
}
