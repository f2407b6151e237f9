package nl.hulproute.school.hulpvraag;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The progress list beside the form: each section with what it still lacks. */
record Voortgang(Deel deel, long gemis) {

    /** The sections of the form, in their order. */
    enum Deel {
        AANVRAAGTYPE(Set.of("aanvraagtype")),
        OMSCHRIJVING(Set.of("#omschrijving")),
        BLOKKEN(Set.of("/leerlingen", "/school", "#blokken")),
        TOELICHTING(Set.of("#toelichting", "#reden")),
        BIJLAGEN(Set.of("#bijlagen", "#slot-", "#extra-")),
        NOTITIES(Set.of("#notities"));

        private final Set<String> links;

        Deel(Set<String> links) {
            this.links = links;
        }

        public String anker() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Optional<Deel> van(Gemis gemis) {
            return gemis.overDocument()
                    ? Optional.of(BIJLAGEN)
                    : Arrays.stream(values()).filter(deel -> deel.omvat(gemis)).findFirst();
        }

        private boolean omvat(Gemis gemis) {
            return links.stream().anyMatch(gemis.link()::startsWith);
        }
    }

    public boolean klaar() {
        return gemis == 0;
    }

    static List<Voortgang> van(List<Gemis> gemis) {
        return Arrays.stream(Deel.values())
                .map(deel ->
                        new Voortgang(
                                deel,
                                gemis.stream()
                                        .filter(Gemis::verplicht)
                                        .filter(een -> Deel.van(een).equals(Optional.of(deel)))
                                        .count()))
                .toList();
    }
}
