package nl.hulproute.register.duo;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What a file changes, a page at a time. */
@Repository
@OpKnooppunt(Onderdeel.REGISTER)
@Transactional(readOnly = true)
class Verschillen {

    static final int PAGINA = 50;

    /** Which of them one looks at. */
    enum Keuze {
        AANDACHT("blijft or soort = 'ONBEKEND' or mandaten > 0"),
        NIEUW("soort = 'NIEUW'"),
        GEWIJZIGD("soort = 'GEWIJZIGD' or (soort = 'HAND' and neem_over)"),
        HAND("hand"),
        VERDWENEN("soort = 'VERDWENEN'");

        private final String voorwaarde;

        Keuze(String voorwaarde) {
            this.voorwaarde = voorwaarde;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param volgende the key after which the next page begins; none on the last page
     */
    record Pagina(List<Verschil> regels, @Nullable String volgende) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Verschillen(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Those whose key, name and place together hold the text, after this key. */
    Pagina page(UUID inlezing, Keuze keuze, String zoek, String na) {
        List<Verschil> regels =
                jdbc.sql(
                                """
                                select sleutel, soort, naam, plaats, velden, hand, blijft, mandaten,
                                       neem_over
                                from register.inlezing_verschil
                                where inlezing_id = :id and (%s) and sleutel > :na
                                  and (:zoek = '' or strpos(
                                    lower(sleutel || ' ' || naam || ' ' || plaats), :zoek) > 0)
                                order by sleutel limit :aantal
                                """
                                        .formatted(keuze.voorwaarde))
                        .param("id", inlezing)
                        .param("na", na)
                        .param("zoek", zoek.strip().toLowerCase(Locale.ROOT))
                        .param("aantal", PAGINA + 1)
                        .query(this::map)
                        .list();
        boolean meer = regels.size() > PAGINA;
        List<Verschil> getoond = meer ? regels.subList(0, PAGINA) : regels;
        return new Pagina(getoond, meer ? getoond.getLast().sleutel() : null);
    }

    private Verschil map(ResultSet row, int n) throws SQLException {
        return new Verschil(
                row.getString("sleutel"),
                Verschil.Soort.valueOf(row.getString("soort")),
                row.getString("naam"),
                row.getString("plaats"),
                List.of(json.readValue(row.getString("velden"), Verschil.Veld[].class)),
                row.getBoolean("hand"),
                row.getBoolean("blijft"),
                row.getInt("mandaten"),
                row.getBoolean("neem_over"));
    }
}
