package nl.hulproute.school.leerling;

import java.util.Arrays;

/** Geslacht in the codes of ISO 5218, as EDEXML has them; the OSO code list 14 knows no 9. */
public enum Geslacht {
    ONBEKEND(0),
    MAN(1),
    VROUW(2),
    NIET_GESPECIFICEERD(9);

    private final int code;

    Geslacht(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** The code in a dossier: 9 is written as 0. */
    public int osoCode() {
        return this == NIET_GESPECIFICEERD ? ONBEKEND.code : code;
    }

    public static Geslacht ofCode(int code) {
        return Arrays.stream(values())
                .filter(geslacht -> geslacht.code == code)
                .findFirst()
                .orElse(ONBEKEND);
    }
}
