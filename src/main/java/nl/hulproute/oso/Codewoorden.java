package nl.hulproute.oso;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Which codes have a meaning that is public: that of the schema, of ICD-10, or of the word. */
final class Codewoorden {

    /** Says of a code that its list does not have that it is one. */
    static final String ONBEKEND = "oso.code.onbekend";

    /** In the place of a code: what the other codes of a list are about. */
    static final String ANDER = "ander";

    static final Map<Codelijst, Set<String>> BEKEND =
            Map.ofEntries(
                    alle(Codelijst.VO_ADVIES),
                    alle(Codelijst.COMMUNICATIESOORT),
                    alle(Codelijst.AANDUIDING),
                    alle(Codelijst.NNCA),
                    Map.entry(
                            Codelijst.REFERENTIESCORE,
                            Set.of(
                                    "AE",
                                    "CAE",
                                    "IV",
                                    "CIV",
                                    "FN",
                                    "ON",
                                    "DLE",
                                    "Percentiel",
                                    "Percentage",
                                    "T-score",
                                    "Stanine",
                                    "DQ",
                                    "IQ",
                                    "ERK",
                                    "C-score",
                                    "Norm",
                                    "AVI",
                                    "Standaardscore")),
                    alle(Codelijst.JAARGROEP),
                    alle(Codelijst.GESLACHT),
                    alle(Codelijst.GEWICHT),
                    Map.entry(Codelijst.OVERSTAP, Set.of("POSWV", "VOSWV")),
                    alle(Codelijst.RVC_INDICATIE),
                    alle(Codelijst.HUISNUMMERAANDUIDING),
                    alle(Codelijst.SOORT_ADRES),
                    alle(Codelijst.ADVIESPROFIEL),
                    Map.entry(
                            Codelijst.VERGELIJKINGSGROEP,
                            Set.of("BB", "KB", "GT", "HAVO", "VWO", "Landelijk")),
                    alle(Codelijst.DIAGNOSE),
                    alle(Codelijst.OVERDRACHTSOORT),
                    alle(Codelijst.TLV_CATEGORIE),
                    Map.entry(Codelijst.DEELDOSSIER, Set.of("LAS", "LVS", "LASLVS")),
                    alle(Codelijst.EXAMENUITSLAG),
                    alle(Codelijst.BEOORDELING_EXAMENVAK),
                    alle(Codelijst.AKKOORD),
                    Map.entry(Codelijst.RELATIE_TOT_KIND, Set.of("1", "2", "3")),
                    Map.entry(Codelijst.EINDTOETS_SOORT, Set.of("0011", "0012", "0013")),
                    alle(Codelijst.ONTHEFFING),
                    alle(Codelijst.REFERENTIENIVEAU),
                    alle(Codelijst.EINDTOETS_ONDERDEEL),
                    alle(Codelijst.EINDTOETS_DOMEIN),
                    alle(Codelijst.UITLEVERING));

    private Codewoorden() {}

    /** The keys of the labels that the message bundle must have. */
    static List<String> sleutels() {
        return Stream.concat(
                        Stream.of(ONBEKEND),
                        Stream.of(Codelijst.values()).flatMap(Codewoorden::sleutels).distinct())
                .toList();
    }

    private static Stream<String> sleutels(Codelijst lijst) {
        return lijst.codes().stream()
                .map(code -> Objects.requireNonNull(lijst.waarde(code).sleutel(), code));
    }

    private static Map.Entry<Codelijst, Set<String>> alle(Codelijst lijst) {
        return Map.entry(lijst, Set.copyOf(lijst.codes()));
    }
}
