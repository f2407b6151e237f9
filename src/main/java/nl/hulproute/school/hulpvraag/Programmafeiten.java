package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.school.ouders.Grondslag;
import nl.hulproute.school.ouders.Ondertekenstand;
import nl.hulproute.school.overzicht.Bronversie;
import nl.hulproute.school.overzicht.Overzichtsoort;
import nl.hulproute.school.overzicht.Overzichtstand;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the pupil's file itself says of the documents that a hulpvraag needs.
 *
 * @param standen which overviews the program can make now
 * @param verouderd the overviews in the map, each with what changed since it was made
 * @param opp the ontwikkelingsperspectief, when it was ever finalised
 * @param grondslagen on what ground each document of the map may be sent
 */
record Programmafeiten(
        Map<Overzichtsoort, Overzichtstand> standen,
        Map<UUID, List<Bronversie>> verouderd,
        @Nullable Oppfeiten opp,
        Map<UUID, Grondslag> grondslagen) {

    /** Nothing that the program knows, but for the grounds. */
    static Programmafeiten alleen(Map<UUID, Grondslag> grondslagen) {
        return new Programmafeiten(Map.of(), Map.of(), null, grondslagen);
    }

    Optional<Overzichtstand> stand(Documentsoort soort) {
        return Overzichtsoort.van(soort).map(standen::get);
    }

    boolean maakbaar(Documentsoort soort) {
        return stand(soort).filter(Overzichtstand.Klaar.class::isInstance).isPresent();
    }

    /** What is missing before the program can make a document of this kind. */
    Optional<Overzichtstand.Ontbreekt> beletsel(Documentsoort soort) {
        return stand(soort)
                .filter(Overzichtstand.Ontbreekt.class::isInstance)
                .map(Overzichtstand.Ontbreekt.class::cast);
    }

    boolean vanProgramma(UUID document) {
        return verouderd.containsKey(document);
    }

    public boolean verouderd(UUID document) {
        return !verouderd.getOrDefault(document, List.of()).isEmpty();
    }

    public Optional<Grondslag> grondslag(UUID document) {
        return Optional.ofNullable(grondslagen.get(document));
    }

    /** Whether this is an OPP, and not the print of the version that counts. */
    public boolean andereVersie(Stuk stuk) {
        return opp != null && stuk.soort() == Documentsoort.OPP && !opp.isAfdruk(stuk.id());
    }

    /** The papers of the map that carers signed by hand, and that count. */
    List<Ondertekenstand.Scan> scans() {
        return opp == null ? List.of() : opp.ondertekening().scans();
    }

    /** Whether this is the print of the version that counts. */
    boolean isAfdruk(Stuk stuk) {
        return opp != null && opp.isAfdruk(stuk.id());
    }
}
