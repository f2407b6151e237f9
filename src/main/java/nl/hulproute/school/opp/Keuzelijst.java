package nl.hulproute.school.opp;

import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.gedeeld.Sector;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What can be chosen, for each question with a list, by kind of school. */
enum Keuzelijst {
    SCHOOLTYPE,
    ONDERSTEUNING,
    BESTEMMING,
    NIVEAU,
    JANEE;

    private static final List<String> NIVEAUS_PO =
            List.of("m3", "e3", "m4", "e4", "m5", "e5", "m6", "e6", "m7", "e7", "m8", "e8");
    private static final List<String> NIVEAUS_VO = List.of("onder-1f", "1f", "2f", "3f", "4f");

    static Keuzelijst van(Oppveld veld) {
        return switch (veld) {
            case SCHOOLTYPE -> SCHOOLTYPE;
            case ONDERSTEUNING -> ONDERSTEUNING;
            case BESTEMMING -> BESTEMMING;
            case GEHOORD -> JANEE;
            default -> NIVEAU;
        };
    }

    /** The codes; each one's label is the message {@link #sleutel}. */
    List<String> codes(Schoolsoort school) {
        boolean po = school.sector() == Sector.PO;
        return switch (this) {
            case SCHOOLTYPE -> po ? List.of("bo", "sbo", "so") : List.of("vo", "pro", "vso");
            case ONDERSTEUNING ->
                    po
                            ? List.of("eigen-school", "arrangement", "steunpunt", "sbo", "so")
                            : List.of(
                                    "eigen-school",
                                    "arrangement",
                                    "steunpunt",
                                    "lwoo",
                                    "pro",
                                    "vso");
            case BESTEMMING ->
                    po
                            ? List.of(
                                    "vso-dagbesteding",
                                    "vso-arbeid",
                                    "vso-vervolg",
                                    "pro",
                                    "vmbo-bb",
                                    "vmbo-kb",
                                    "vmbo-gt",
                                    "havo",
                                    "vwo")
                            : List.of(
                                    "dagbesteding",
                                    "beschut",
                                    "arbeid",
                                    "mbo-1",
                                    "mbo-2",
                                    "mbo-3",
                                    "mbo-4",
                                    "havo",
                                    "hbo",
                                    "wo");
            case NIVEAU -> po ? NIVEAUS_PO : NIVEAUS_VO;
            case JANEE -> List.of("ja", "nee");
        };
    }

    /** Whether some school can choose it. */
    boolean kent(String code) {
        return Stream.of(Schoolsoort.values()).anyMatch(school -> codes(school).contains(code));
    }

    String sleutel(String code) {
        return "opp.keuze." + name().toLowerCase(Locale.ROOT) + "." + code;
    }

    /** Whether the list is so short that all of it shows at once. */
    boolean kort() {
        return this == JANEE || this == SCHOOLTYPE;
    }
}
