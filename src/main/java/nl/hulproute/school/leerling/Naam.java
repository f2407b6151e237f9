package nl.hulproute.school.leerling;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The name of a person; parts that are not known are empty. */
public record Naam(
        String voornamen,
        String roepnaam,
        String voorletters,
        String voorvoegsel,
        String achternaam) {

    /** As one says it: {@code Jasmijn van den Berg}. */
    public String volledig() {
        return samen(voornaam(), voorvoegsel, achternaam);
    }

    /** As a list orders it: {@code Berg, Jasmijn van den}. */
    public String lijst() {
        String rest = samen(voornaam(), voorvoegsel);
        return rest.isEmpty() || achternaam.isEmpty()
                ? samen(achternaam, rest)
                : achternaam + ", " + rest;
    }

    /** Only letters, for names of files: {@code JvdB}. */
    public String initialen() {
        return Stream.of((voornaam() + " " + voorvoegsel + " " + achternaam).split("[\\s.'’-]+"))
                .filter(deel -> !deel.isEmpty())
                .map(deel -> deel.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** What the list is ordered by: without accents and capitals. */
    public String sorteernaam() {
        return normaal(samen(achternaam, voornaam(), voorvoegsel));
    }

    /** What a search looks in: without accents and capitals, in both orders. */
    public String zoektekst() {
        return normaal(samen(roepnaam, voornamen, voorvoegsel, achternaam, roepnaam));
    }

    /** Folds a text so that {@code Zoë} is found by {@code zoe}. */
    public static String normaal(String tekst) {
        return Normalizer.normalize(tekst, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }

    /** The words of what is looked for in a {@link #zoektekst}, each as a pattern for LIKE. */
    public static String[] zoekpatronen(String tekst) {
        return Arrays.stream(normaal(tekst).split(" "))
                .filter(woord -> !woord.isEmpty())
                .map(woord -> "%" + woord.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
    }

    private String voornaam() {
        return Stream.of(roepnaam, voornamen, voorletters)
                .filter(deel -> !deel.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String samen(String... delen) {
        return Stream.of(delen).filter(deel -> !deel.isBlank()).collect(Collectors.joining(" "));
    }
}
