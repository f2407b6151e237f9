package nl.hulproute.oso;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Lets through only what may be in a dossier for a samenwerkingsverband, in the order of the table:
 * no block that is forbidden or switched off, no field that the profiles forbid (LL03, LL07,
 * LL10–LL12, OV05, OG.05), no address of whom it is secret, no secret number.
 */
final class Zeef {

    static final Set<String> VERBODEN =
            Set.of(
                    "bsn",
                    "onderwijsnummer",
                    "geboorteplaats",
                    "geboortemaand",
                    "nationaliteit",
                    "postcode4adres",
                    "banknummer");
    private static final Set<String> ADRES = Set.of("adreslijst", "adresbuitenland");
    private static final Set<String> NIET_BIJ_HUISARTS =
            Set.of("roepnaam", "geslacht", "adresgeheim");

    private final Predicate<Categorie> magMee;

    Zeef(Predicate<Categorie> magMee) {
        this.magMee = magMee;
    }

    Knoop zeef(Knoop knoop, Elementsoort soort) {
        if (!soort.isGroep() || soort.kinderen().isEmpty()) {
            return knoop;
        }
        if (knoop.naam().equals("communicatie") && knoop.ja("geheim")) {
            return verhuld(knoop);
        }
        var door = new ArrayList<Knoop>();
        for (var kind : knoop.kinderen()) {
            soort.kind(kind.naam())
                    .filter(k -> magDoor(k, knoop))
                    .map(k -> zeef(kind, k))
                    .ifPresent(door::add);
        }
        if (!soort.herhalend()) {
            door.sort(Comparator.comparingInt(k -> volgorde(soort, k)));
        }
        return knoop.met(door);
    }

    private boolean magDoor(Elementsoort kind, Knoop ouder) {
        boolean geheim = ADRES.contains(kind.naam()) && ouder.ja("adresgeheim");
        boolean huisarts =
                ouder.naam().equals("huisarts") && NIET_BIJ_HUISARTS.contains(kind.naam());
        var categorie = kind.categorie();
        return !geheim
                && !huisarts
                && !VERBODEN.contains(kind.naam())
                && (categorie == null || Categoriedelen.gemengd(kind) || magMee.test(categorie));
    }

    private static Knoop verhuld(Knoop communicatie) {
        boolean telefoon = communicatie.waarde("soort").filter("telefoon"::equals).isPresent();
        var waarde =
                telefoon
                        ? Communicatie.Soort.TELEFOON.geheimwaarde()
                        : Communicatie.Soort.EMAIL.geheimwaarde();
        List<Knoop> velden =
                communicatie.kinderen().stream()
                        .map(k -> k.naam().equals("nummer") ? Knoop.van("nummer", waarde) : k)
                        .toList();
        return communicatie.met(velden);
    }

    private static int volgorde(Elementsoort soort, Knoop knoop) {
        for (int i = 0; i < soort.kinderen().size(); i++) {
            if (soort.kinderen().get(i).naam().equals(knoop.naam())) {
                return i;
            }
        }
        return soort.kinderen().size();
    }
}
