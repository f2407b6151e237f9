package nl.hulproute.oso;

import java.util.List;
import java.util.Random;
import java.util.Set;

/** Which elements an example has, and how many: what the profile demands, and by chance more. */
final class Voorbeeldkeuzes {

    /** What the rules of the profiles demand beside the schema. */
    private static final Set<String> VERPLICHT =
            Set.of(
                    "metadata/categorie_uitlevering",
                    "metadata/overstap",
                    "huidigeschool/adreslijst",
                    "huidigeschool/communicatielijst",
                    "leerling/voornaam",
                    "leerling/geboortedatum",
                    "leerling/adresgeheim",
                    "leerling/verzorgersaansprakelijk",
                    "leerling/schoolloopbaanlijst",
                    "leerling/onderwijsondersteuning",
                    "leerling/verzorger",
                    "onderwijsondersteuning/toelichting_onderwijsbehoeften",
                    "resultaat/toetsscore",
                    "toetsscore/aantalgoed",
                    "score/waarde");

    private static final Set<String> NIET_BIJ_HUISARTS =
            Set.of("roepnaam", "geslacht", "adresgeheim");

    private final Random toeval;
    private final Profiel profiel;
    private final double volheid;

    Voorbeeldkeuzes(Random toeval, Profiel profiel, double volheid) {
        this.toeval = toeval;
        this.profiel = profiel;
        this.volheid = volheid;
    }

    boolean mag(Elementsoort ouder, Elementsoort kind, List<Knoop> eerder) {
        var categorie = kind.categorie();
        boolean verboden =
                Zeef.VERBODEN.contains(kind.naam())
                        || (ouder.naam().equals("huisarts")
                                && NIET_BIJ_HUISARTS.contains(kind.naam()))
                        || (categorie != null
                                && profiel.uitlevering(categorie) == Uitlevering.VERBODEN
                                && !Categoriedelen.gemengd(kind));
        return !verboden && past(kind, eerder);
    }

    /** No address of whom it is secret, no date of death of the living. */
    private static boolean past(Elementsoort kind, List<Knoop> eerder) {
        return switch (kind.naam()) {
            case "adreslijst", "adresbuitenland" -> !ja(eerder, "adresgeheim");
            case "overlijdensdatum" -> ja(eerder, "overleden");
            default -> true;
        };
    }

    private static boolean ja(List<Knoop> eerder, String naam) {
        return eerder.stream().anyMatch(k -> k.naam().equals(naam) && k.tekst().equals("true"));
    }

    int aantal(Elementsoort ouder, Elementsoort kind, List<Knoop> eerder) {
        boolean moet =
                kind.minimum() > 0
                        || VERPLICHT.contains(ouder.naam() + "/" + kind.naam())
                        || isAdresVanLeerling(ouder, kind);
        if (kind.alternatief() && moet) {
            return isLaatste(ouder, kind) || toeval.nextInt(3) == 0 ? 1 : 0;
        }
        int aantal = moet || toeval.nextDouble() < volheid ? 1 : 0;
        boolean meer = aantal == 1 && kind.maximum() > 1;
        return meer && toeval.nextDouble() < volheid / 2 ? 2 + toeval.nextInt(2) : aantal;
    }

    private static boolean isAdresVanLeerling(Elementsoort ouder, Elementsoort kind) {
        return ouder.naam().equals("leerling") && kind.naam().equals("adreslijst");
    }

    /** The last chance of a choice that has to be made. */
    private static boolean isLaatste(Elementsoort ouder, Elementsoort kind) {
        return ouder.kinderen().stream().filter(k -> k.plek() == kind.plek()).toList().getLast()
                        == kind
                || kind.minimum() == 0;
    }
}
