package nl.hulproute.oso;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Dossiers in the sent form that break one rule each, with this document in them. */
public final class Gebrokendossiers {

    private Gebrokendossiers() {}

    /** The name of the rule with its place, and the XML. */
    public static Stream<Map.Entry<String, byte[]>> met(Bijlage bijlage) {
        return DossiercontroleTests.gevallen()
                .map(geval -> {
                    var heel =
                            Voorbeelden.zonderDocumenten(geval.profiel())
                                    .toelichting(bijlage)
                                    .bijlagen(List.of(bijlage))
                                    .maak();
                    var pad =
                            geval.pad().isEmpty()
                                    ? List.<String>of()
                                    : List.of(geval.pad().split("/"));
                    return Map.entry(
                            geval.toString(),
                            Voorbeelden.verzonden(Voorbeelden.anders(heel, pad, geval.breuk())));
                });
    }
}
