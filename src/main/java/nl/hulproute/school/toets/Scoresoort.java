package nl.hulproute.school.toets;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The kinds of referentiescore of OSO code list 11 (standards §2.5), each with how a value of it is
 * written by hand. A level may be refined with + or −, as some student systems do (I+, V−).
 */
enum Scoresoort {
    AE("AE", "[A-E][+-]?"),
    CAE("CAE", "[A-E][+-]?"),
    IV("IV", "(?:I|II|III|IV|V)[+-]?"),
    CIV("CIV", "(?:I|II|III|IV|V)[+-]?"),
    FN("FN", "[<>]?(?:[BME][1-8]|[1-4][FS])[+-]?"),
    ON("ON", ".{1,40}"),
    DLE("DLE", "[<>]?-?[0-9]{1,2}|1[01][0-9]|120"),
    PERCENTIEL("Percentiel", "[0-9]{1,2}|100"),
    PERCENTAGE("Percentage", "[0-9]{1,2}|100"),
    T_SCORE("T-score", "[0-9]{1,2}|100"),
    STANINE("Stanine", "[1-9]"),
    DQ("DQ", "[0-9]{1,3}"),
    IQ("IQ", "[0-9]{2,3}"),
    ERK("ERK", "[ABC][12][+-]?"),
    C_SCORE("C-score", "[0-9]|10"),
    NORM("Norm", ".{1,40}"),
    RNTRM("RNTRM", ".{1,40}"),
    ZML("ZML", ".{1,40}"),
    LGH("LGH", ".{1,40}"),
    AVI("AVI", "(?:START|[ME][3-8]|PLUS|[0-9])(?: .{1,30})?"),
    NAZ("NAZ", ".{1,40}"),
    LM("LM", ".{1,40}"),
    STANDAARDSCORE("Standaardscore", "[0-9]{1,3}"),
    LA("LA", ".{1,40}");

    /** Those with a field of their own on the form. */
    static final Set<Scoresoort> VAST = Set.of(AE, IV, DLE, FN, PERCENTIEL);

    private final String code;
    private final Pattern vorm;

    Scoresoort(String code, String vorm) {
        this.code = code;
        this.vorm = Pattern.compile(vorm);
    }

    /** As code list 11 writes it. */
    public String code() {
        return code;
    }

    boolean past(String waarde) {
        return vorm.matcher(waarde).matches();
    }

    static Optional<Scoresoort> ofCode(String code) {
        return Arrays.stream(values()).filter(een -> een.code.equals(code)).findFirst();
    }
}
