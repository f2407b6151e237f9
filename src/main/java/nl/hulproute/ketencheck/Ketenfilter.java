package nl.hulproute.ketencheck;

import nl.hulproute.uitwisseling.Keten;
import nl.hulproute.uitwisseling.Ketenpartij;

import java.util.Arrays;
import java.util.Locale;

/** Which chains a list shows. */
public enum Ketenfilter {
    ALLES,
    /** Whose turn it is with us. */
    BIJ_ONS,
    NIET_KLAAR,
    WERKT;

    static Ketenfilter of(String naam) {
        return Arrays.stream(values())
                .filter(filter -> filter.naam().equals(naam))
                .findFirst()
                .orElse(ALLES);
    }

    /** As it stands in an address. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean takes(Keten keten, Ketenpartij wij) {
        return switch (this) {
            case ALLES -> true;
            case BIJ_ONS -> keten.standen().stream().anyMatch(s -> !s.gereed() && s.beurt() == wij);
            case NIET_KLAAR -> !keten.werkt();
            case WERKT -> keten.werkt();
        };
    }
}
