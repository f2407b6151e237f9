package nl.hulproute.oso;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a dossier with its value or its own elements; immutable. The line it was read from
 * (0: made here) tells where, and makes no difference to what it is. Nor do the pieces into which
 * comments in the file divide the value; but the official sheet looks at each piece by itself.
 */
public record Knoop(
        String naam,
        String tekst,
        Map<String, String> attributen,
        List<Knoop> kinderen,
        int regelnummer,
        List<String> stukken) {

    public Knoop {
        stukken = List.copyOf(stukken);
        attributen = Map.copyOf(attributen);
        kinderen = List.copyOf(kinderen);
    }

    /** An element with a value in one piece. */
    public Knoop(
            String naam,
            String tekst,
            Map<String, String> attributen,
            List<Knoop> kinderen,
            int regelnummer) {
        this(naam, tekst, attributen, kinderen, regelnummer, List.of(tekst));
    }

    /** An element with a value; characters that XML cannot hold are left out. */
    public static Knoop van(String naam, String tekst) {
        return new Knoop(naam, zuiver(tekst), Map.of(), List.of(), 0);
    }

    /** An element with a value and the attribute omschrijving, as a country has. */
    public static Knoop van(String naam, String tekst, String omschrijving) {
        return new Knoop(
                naam, zuiver(tekst), Map.of("omschrijving", zuiver(omschrijving)), List.of(), 0);
    }

    public static Knoop groep(String naam, List<Knoop> kinderen) {
        return new Knoop(naam, "", Map.of(), kinderen, 0);
    }

    public static Knoop groep(String naam, Knoop... kinderen) {
        return groep(naam, Arrays.asList(kinderen));
    }

    public Knoop met(List<Knoop> anderen) {
        return new Knoop(naam, tekst, attributen, anderen, regelnummer);
    }

    public Optional<Knoop> kind(String naamKind) {
        return kinderen(naamKind).findFirst();
    }

    public Stream<Knoop> kinderen(String naamKind) {
        return kinderen.stream().filter(k -> k.naam.equals(naamKind));
    }

    public boolean heeft(String naamKind) {
        return kinderen.stream().anyMatch(k -> k.naam.equals(naamKind));
    }

    /** The value of the first element of that name, without blanks around it. */
    public Optional<String> waarde(String naamKind) {
        return kind(naamKind).map(k -> k.tekst.strip());
    }

    /** Whether the element of that name says yes. */
    public boolean ja(String naamKind) {
        return waarde(naamKind).filter(w -> w.equals("true") || w.equals("1")).isPresent();
    }

    /** This element and all below it, in the order of the document. */
    public Stream<Knoop> alle() {
        return Stream.concat(Stream.of(this), kinderen.stream().flatMap(Knoop::alle));
    }

    private static String zuiver(String tekst) {
        return tekst.codePoints()
                .filter(Knoop::isXmlteken)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isXmlteken(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    @Override
    public boolean equals(@Nullable Object ander) {
        return ander instanceof Knoop k
                && naam.equals(k.naam)
                && tekst.equals(k.tekst)
                && attributen.equals(k.attributen)
                && kinderen.equals(k.kinderen);
    }

    @Override
    public int hashCode() {
        return Objects.hash(naam, tekst, attributen, kinderen);
    }
}
