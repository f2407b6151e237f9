package nl.hulproute.swv.weergave;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A column of the worklist that one may leave out; number and pupil are always there. */
public enum Kolom {
    SCHOOL,
    TYPE,
    STATUS,
    TERMIJN,
    BEHANDELAAR,
    ONTVANGEN,
    GEWIJZIGD;

    /** What someone sees who chose nothing. */
    static final Set<Kolom> GEWOON =
            EnumSet.of(SCHOOL, TYPE, STATUS, TERMIJN, BEHANDELAAR, ONTVANGEN);

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kolom> ofCode(String code) {
        return Arrays.stream(values()).filter(kolom -> kolom.code().equals(code)).findFirst();
    }

    static List<Kolom> ofCodes(List<String> codes) {
        return codes.stream().flatMap(code -> ofCode(code).stream()).distinct().sorted().toList();
    }
}
