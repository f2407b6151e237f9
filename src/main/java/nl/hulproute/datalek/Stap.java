package nl.hulproute.datalek;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be done about a possible data breach: AVG article 33 (judge it, report it to the
 * Autoriteit Persoonsgegevens within 72 hours, document it) and article 34 (tell those concerned).
 */
public enum Stap {
    /** The program ticks this one itself, when it knows. */
    ONLEESBAAR,
    GEZIEN,
    KOPIEEN(Kant.SWV),
    SCHOOL_WEET(Kant.SWV),
    BEOORDEELD,
    GEMELD_AP,
    BETROKKENEN(Kant.SCHOOL),
    LEIDING,
    HERHALING(Kant.SCHOOL);

    private final Set<Kant> kanten;

    Stap() {
        this.kanten = EnumSet.allOf(Kant.class);
    }

    Stap(Kant alleen) {
        this.kanten = EnumSet.of(alleen);
    }

    boolean bij(Kant kant) {
        return kanten.contains(kant);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Stap> ofCode(String code) {
        return Arrays.stream(values()).filter(stap -> stap.code().equals(code)).findFirst();
    }
}
