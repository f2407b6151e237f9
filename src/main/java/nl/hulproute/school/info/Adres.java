package nl.hulproute.school.info;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Dutch address as the OSO dossier writes it; fields that are not known are empty. */
public record Adres(
        String straat, String huisnummer, String toevoeging, String postcode, String plaats) {

    public static final Adres LEEG = new Adres("", "", "", "", "");

    public boolean leeg() {
        return Stream.of(straat, huisnummer, toevoeging, postcode, plaats)
                .allMatch(String::isBlank);
    }

    /** Whether it has all that the dossier demands: straat, nummer, postcode and plaats. */
    public boolean volledig() {
        return Stream.of(straat, huisnummer, postcode, plaats).noneMatch(String::isBlank);
    }

    /** One line: {@code Brugstraat 12 B, 9990 AA Vlietdam}. */
    public String regel() {
        return Stream.of(samen(straat, huisnummer, toevoeging), samen(postcode, plaats))
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String samen(String... delen) {
        return Stream.of(delen).filter(deel -> !deel.isBlank()).collect(Collectors.joining(" "));
    }
}
