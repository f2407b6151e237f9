package nl.hulproute.oso;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An element of the dossier that is being checked: what the table says of it, how far its elements
 * are, and what was in it. Nothing below its elements is kept but their names.
 */
final class Element {

    private static final int HOOGSTENS = 200;
    private static final int WAARDE = 1_024;

    /** What is remembered of the elements of one name. */
    record Kind(
            Pad pad,
            int regelnummer,
            String waarde,
            Set<String> stukken,
            int aantalStukken,
            Set<String> onder) {}

    final @Nullable Element ouder;
    final String naam;
    final Pad pad;
    final int regelnummer;
    final Waardetekst tekst = new Waardetekst();
    private final Map<String, Kind> kinderen = new HashMap<>();

    /** Null: the table does not know it here. */
    @Nullable Elementsoort soort;

    int plek;
    int aantal;
    String vorige = "";

    Element(@Nullable Element ouder, String naam, int regelnummer) {
        this.ouder = ouder;
        this.naam = naam;
        this.pad = ouder == null ? Pad.wortel(naam) : ouder.pad.kind(naam);
        this.regelnummer = regelnummer;
    }

    /** Remembers an element that ended; of several of a name the first is where it stands. */
    void onthoud(Element kind) {
        var eerdere = kinderen.get(kind.naam);
        if (eerdere != null) {
            eerdere.onder().addAll(kind.kinderen.keySet());
        } else if (kinderen.size() < HOOGSTENS) {
            kinderen.put(
                    kind.naam,
                    new Kind(
                            kind.pad,
                            kind.regelnummer,
                            kind.tekst.alles(WAARDE),
                            Set.copyOf(kind.tekst.stukken()),
                            kind.tekst.aantalStukken(),
                            new HashSet<>(kind.kinderen.keySet())));
        }
    }

    Optional<Kind> kind(String naamKind) {
        return Optional.ofNullable(kinderen.get(naamKind));
    }

    boolean heeft(String naamKind) {
        return kinderen.containsKey(naamKind);
    }

    boolean heeftEen(String... namen) {
        return Set.of(namen).stream().anyMatch(kinderen::containsKey);
    }

    /** Whether an element of the first name has one of the second. */
    boolean heeft(String lijst, String naamKind) {
        return kind(lijst).filter(k -> k.onder().contains(naamKind)).isPresent();
    }

    /** The value, to the letter. */
    boolean is(String naamKind, String waarde) {
        return kind(naamKind).filter(k -> k.waarde().equals(waarde)).isPresent();
    }

    boolean ja(String naamKind) {
        var waarde = kind(naamKind).map(k -> Lexicaal.kaal(k.waarde())).orElse("");
        return waarde.equals("true") || waarde.equals("1");
    }

    boolean isIn(String naamOuder) {
        return ouder != null && ouder.naam.equals(naamOuder);
    }

    boolean isWortel() {
        return ouder == null;
    }
}
