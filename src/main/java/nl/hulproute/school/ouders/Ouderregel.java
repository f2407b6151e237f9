package nl.hulproute.school.ouders;

import nl.hulproute.school.ouders.Ondertekenstand.Stap;

import java.util.List;
import java.util.Locale;

/** What the school wants of the carers with gezag before an ontwikkelingsperspectief is sent. */
enum Ouderregel {
    /** Each of them signs and agrees with the handelingsdeel. */
    ALLEN,
    /** One who signs and agrees is enough. */
    EEN,
    /** Each of them has read it; nobody has to sign. */
    GEZIEN;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Ouderregel ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /**
     * Whether it is met; never when there is nobody with gezag, and never while somebody who signed
     * disagrees: then a person says why it goes.
     */
    boolean isMet(List<Stap> stappen) {
        return !stappen.isEmpty()
                && !stappen.contains(Stap.NIET_EENS)
                && switch (this) {
                    case ALLEN -> stappen.stream().allMatch(stap -> stap == Stap.ONDERTEKEND);
                    case EEN -> stappen.stream().anyMatch(stap -> stap == Stap.ONDERTEKEND);
                    case GEZIEN -> stappen.stream().allMatch(Ouderregel::heeftGelezen);
                };
    }

    private static boolean heeftGelezen(Stap stap) {
        return switch (stap) {
            case GEZIEN, ONDERTEKEND, NIET_EENS -> true;
            case NIET_UITGENODIGD, UITGENODIGD, VERVALLEN -> false;
        };
    }

    /**
     * What the words about sending a document come to. Reading is no consent: where nobody has to
     * sign, one who gives it is enough, as where one has to.
     */
    Grondslag.Toestemming toestemming(int gezag, List<Boolean> woorden) {
        if (woorden.contains(Boolean.FALSE)) {
            return Grondslag.Toestemming.GEWEIGERD;
        }
        if (woorden.isEmpty()) {
            return Grondslag.Toestemming.ONBEKEND;
        }
        return this == ALLEN && woorden.size() < gezag
                ? Grondslag.Toestemming.DEELS
                : Grondslag.Toestemming.GEGEVEN;
    }
}
