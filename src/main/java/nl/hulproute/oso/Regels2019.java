package nl.hulproute.oso;

import java.util.List;
import java.util.stream.Stream;

/** The rules of the profiles of 2019.1, in the order of the rule sheet; the code lists apart. */
final class Regels2019 {

    static final List<Regel> ALLE =
            Stream.of(
                            Dossierregels2019.REGELS,
                            Leerlingregels2019.REGELS,
                            Profielregels2019.REGELS,
                            Persoonregels2019.REGELS,
                            Resultaatregels2019.REGELS)
                    .flatMap(List::stream)
                    .toList();

    private Regels2019() {}
}
