package nl.hulproute.school.overzicht;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.school.info.School;
import nl.hulproute.school.leerling.Leerling;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that goes on one paper, gathered and ready to be written.
 *
 * @param standaard whether these are the choices that are proposed now
 */
record Klaargezet(
        Leerling leerling,
        School school,
        Overzichtsoort soort,
        Overzichtopties opties,
        boolean standaard,
        Overzichtinhoud inhoud) {

    private static final Comparator<Bronversie> VOLGORDE =
            Comparator.comparing(Bronversie::soort).thenComparing(Bronversie::id);

    /** Changes when the paper would: with its sources, with the choices, with its head. */
    String vingerafdruk() {
        var delen =
                Stream.concat(
                        Stream.of(
                                soort.code(),
                                opties.variant(),
                                opties.onderdelen().toString(),
                                inhoud.sjabloon(),
                                kop()),
                        inhoud.bronnen().stream()
                                .distinct()
                                .sorted(VOLGORDE)
                                .map(Bronversie::toString));
        String tekst = delen.collect(Collectors.joining("\n"));
        return Sha256.of(tekst.getBytes(StandardCharsets.UTF_8)).hex();
    }

    private String kop() {
        var groep = leerling.groep();
        return Stream.of(
                        leerling.naam().volledig(),
                        leerling.geboortedatum(),
                        groep == null ? "" : groep.naam(),
                        school.naam(),
                        opties.logo() ? school.logo() : "")
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }
}
