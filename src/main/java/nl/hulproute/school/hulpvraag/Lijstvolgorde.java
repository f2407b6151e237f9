package nl.hulproute.school.hulpvraag;

import java.util.Arrays;
import java.util.Locale;

/** How <em>Lopende aanvragen</em> is ordered: a number, a text and a number, then the id. */
enum Lijstvolgorde {
    AANDACHT("rang", "''", "-epoch"),
    LEERLING("0", "sorteernaam", "-epoch"),
    COLLEGA("0", "lower(collega)", "-epoch"),
    TYPE("0", "lower(type)", "-epoch"),
    NIEUWSTE("0", "''", "-epoch"),
    OUDSTE("0", "''", "epoch");

    private final String getal;
    private final String tekst;
    private final String moment;

    Lijstvolgorde(String getal, String tekst, String moment) {
        this.getal = getal;
        this.tekst = tekst;
        this.moment = moment;
    }

    static Lijstvolgorde ofCode(String code) {
        return Arrays.stream(values())
                .filter(volgorde -> volgorde.code().equals(code))
                .findFirst()
                .orElse(AANDACHT);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The columns that the order goes by, as SQL. */
    String sleutels() {
        return "%s as k1, %s as k2, %s as k3".formatted(getal, tekst, moment);
    }
}
