package nl.hulproute.toegang.waarneming;

import nl.hulproute.platform.web.Ids;
import nl.hulproute.platform.web.Veldcontrole;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A period of absence as it was typed; who is away stands in it only where one fills in for all.
 */
record Afwezigheidinvoer(
        @Nullable String account,
        @Nullable String van,
        @Nullable String tot,
        @Nullable String waarnemer) {

    static final Afwezigheidinvoer LEEG = new Afwezigheidinvoer("", "", "", "");

    /** What was meant, when it is right. */
    record Periode(LocalDate van, LocalDate tot, @Nullable UUID waarnemer) {

        boolean overlapt(Afwezigheid ander) {
            return !van.isAfter(ander.tot()) && !tot.isBefore(ander.van());
        }
    }

    Optional<UUID> wie() {
        return Ids.parse(filled(account));
    }

    Optional<Periode> periode(LocalDate vandaag, Veldcontrole controle) {
        controle.verplicht("van", filled(van), "afwezigheid.fout.van")
                .verplicht("tot", filled(tot), "afwezigheid.fout.tot");
        LocalDate begin = controle.datum("van", filled(van));
        LocalDate einde = controle.datum("tot", filled(tot));
        if (begin == null || einde == null) {
            return Optional.empty();
        }
        controle.nietVoor("tot", einde, begin, "afwezigheid.fout.volgorde")
                .nietVoor("tot", einde, vandaag, "afwezigheid.fout.voorbij");
        return controle.goed()
                ? Optional.of(new Periode(begin, einde, Ids.parse(filled(waarnemer)).orElse(null)))
                : Optional.empty();
    }

    private static String filled(@Nullable String waarde) {
        return waarde == null ? "" : waarde.strip();
    }
}
