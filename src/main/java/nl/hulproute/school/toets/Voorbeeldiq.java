package nl.hulproute.school.toets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Fictitious IQ tests: with a total, of another kind, and one whose indexes lie too far apart. */
final class Voorbeeldiq {

    private static final UUID NIEUW = new UUID(0, 0);

    private Voorbeeldiq() {}

    static Optional<Iqtoets> van(UUID leerling, int nummer, LocalDate dag) {
        return switch (nummer) {
            case 1 ->
                    Optional.of(
                            new Iqtoets(
                                    NIEUW,
                                    leerling,
                                    0,
                                    "WISC-V",
                                    dag,
                                    "M. de Boer",
                                    "orthopedagoog-generalist",
                                    79,
                                    74,
                                    86,
                                    95,
                                    List.of(
                                            index("Verbaal begrip", 84, 78, 92),
                                            index("Visueel-ruimtelijk", 89, 82, 98),
                                            index("Fluïd redeneren", 79, 73, 88),
                                            index("Werkgeheugen", 74, 69, 83),
                                            index("Verwerkingssnelheid", 81, 75, 92)),
                                    "Werkte rustig en geconcentreerd. Vroeg bij moeilijke opgaven"
                                            + " om bevestiging."));
            case 2 ->
                    Optional.of(
                            new Iqtoets(
                                    NIEUW,
                                    leerling,
                                    0,
                                    "SON-R 6-40",
                                    dag,
                                    "S. Haddad",
                                    "gz-psycholoog",
                                    96,
                                    90,
                                    102,
                                    90,
                                    List.of(),
                                    ""));
            case 3 ->
                    Optional.of(
                            new Iqtoets(
                                    NIEUW,
                                    leerling,
                                    0,
                                    "WISC-V",
                                    dag,
                                    "M. de Boer",
                                    "orthopedagoog-generalist",
                                    null,
                                    null,
                                    null,
                                    95,
                                    List.of(
                                            index("Verbaal begrip", 112, 104, 118),
                                            index("Visueel-ruimtelijk", 100, 92, 108),
                                            index("Fluïd redeneren", 103, 95, 110),
                                            index("Werkgeheugen", 82, 76, 91),
                                            index("Verwerkingssnelheid", 77, 71, 88)),
                                    "De indexen lopen te ver uiteen voor een totaal IQ."));
            default -> Optional.empty();
        };
    }

    private static Iqindex index(String naam, int score, int laag, int hoog) {
        return new Iqindex(Iqnamen.code(naam), naam, score, laag, hoog);
    }
}
