package nl.hulproute.swv.dossier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The order of a list: by which value, and which way. In an address {@code termijn} is upwards and
 * {@code -termijn} downwards.
 */
record Volgorde(Veld veld, boolean oplopend) {

    /** What a list can be ordered by; each is SQL over a dossier under this name. */
    enum Veld {
        ONTVANGEN("%s.ontvangen"),
        GEWIJZIGD("%s.status_sinds"),
        // not with coalesce: under row-level security no index would be used to search by it
        TERMIJN(
                "(case when %1$s.termijn_tot is null then 'infinity'::date"
                        + " else %1$s.termijn_tot end)"),
        LEERLING("%s.leerling_naam");

        private final String sql;

        Veld(String sql) {
            this.sql = sql;
        }

        String sql(String alias) {
            return sql.formatted(alias);
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final Volgorde NIEUWSTE_EERST = new Volgorde(Veld.ONTVANGEN, false);
    static final Volgorde KORTSTE_TERMIJN_EERST = new Volgorde(Veld.TERMIJN, true);

    static Optional<Volgorde> ofCode(String code) {
        boolean oplopend = !code.startsWith("-");
        String veld = oplopend ? code : code.substring(1);
        return Arrays.stream(Veld.values())
                .filter(een -> een.code().equals(veld))
                .findFirst()
                .map(een -> new Volgorde(een, oplopend));
    }

    public String code() {
        return (oplopend ? "" : "-") + veld.code();
    }
}
