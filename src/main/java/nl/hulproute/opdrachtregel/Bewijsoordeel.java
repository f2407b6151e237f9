package nl.hulproute.opdrachtregel;

import nl.hulproute.uitwisseling.Ontvangstbewijs;
import nl.hulproute.uitwisseling.bewijs.Uitkomst;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What is said of one receipt.
 *
 * @param ontbreekt the files that it is not about
 */
record Bewijsoordeel(
        Path bestand, Uitkomst uitkomst, List<Genoemd> genoemd, List<Genoemd> ontbreekt) {

    /** How a receipt turned out, the gravest last. */
    enum Afloop {
        ECHT(0),
        UITGEVER_ONBEKEND(3),
        VALS(1),
        ONLEESBAAR(2);

        private final int status;

        Afloop(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }

        Afloop of(Afloop ander) {
            return ander.compareTo(this) > 0 ? ander : this;
        }

        /** The code in JSON: {@code uitgever-onbekend}. */
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Bewijsoordeel of(Path bestand, Uitkomst uitkomst, List<Genoemd> genoemd) {
        var bewijs = bewijs(uitkomst);
        return new Bewijsoordeel(
                bestand,
                uitkomst,
                bewijs == null ? List.of() : genoemd,
                bewijs == null
                        ? List.of()
                        : genoemd.stream().filter(een -> !een.isIn(bewijs)).toList());
    }

    /** Of the receipt itself. */
    Afloop echtheid() {
        return switch (uitkomst) {
            case Uitkomst.Echt ignored -> Afloop.ECHT;
            case Uitkomst.UitgeverOnbekend ignored -> Afloop.UITGEVER_ONBEKEND;
            case Uitkomst.Vals ignored -> Afloop.VALS;
            case Uitkomst.Onleesbaar ignored -> Afloop.ONLEESBAAR;
        };
    }

    /** Of the receipt and of the files it should be about. */
    Afloop afloop() {
        return ontbreekt.isEmpty() ? echtheid() : echtheid().of(Afloop.VALS);
    }

    private static @Nullable Ontvangstbewijs bewijs(Uitkomst uitkomst) {
        return switch (uitkomst) {
            case Uitkomst.Echt echt -> echt.bewijs();
            case Uitkomst.UitgeverOnbekend onbekend -> onbekend.bewijs();
            case Uitkomst.Vals ignored -> null;
            case Uitkomst.Onleesbaar ignored -> null;
        };
    }
}
