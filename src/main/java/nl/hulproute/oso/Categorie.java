package nl.hulproute.oso;

import java.util.Arrays;
import java.util.Optional;

/** One of the sixteen blocks of data (categorie uitlevering), in the order of the standard. */
public enum Categorie {
    METADATA("metadata"),
    OUDERINZAGE("ouderinzage"),
    SCHOOL("school"),
    LEERLING("leerling"),
    OUDERS_VERZORGERS("oudersverzorgers"),
    VVE("vve"),
    SCHOOLLOOPBAAN("schoolloopbaan"),
    OVERSTAPADVIES("overstapadvies"),
    ONDERWIJSONDERSTEUNING("onderwijsondersteuning"),
    VERZUIM("verzuim"),
    EINDTOETS("eindtoetsbo"),
    TOETSRESULTATEN("toetsresultaten"),
    HANDELINGSPLANNEN("handelingsplannen"),
    CIJFERLIJSTEN("cijferlijsten"),
    VOMBO("vombo"),
    BIJLAGEN("bijlagedocs");

    private final String code;

    Categorie(String code) {
        this.code = code;
    }

    /** The name in the standard, without {@code cat_}: what an aanvraagtype names a block by. */
    public String code() {
        return code;
    }

    public String xmlnaam() {
        return "cat_" + code;
    }

    /** The key of its title in the message bundle. */
    public String sleutel() {
        return "oso.blok." + code;
    }

    public static Optional<Categorie> van(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }

    static Optional<Categorie> vanXml(String naam) {
        return naam.startsWith("cat_") ? van(naam.substring(4)) : Optional.empty();
    }
}
