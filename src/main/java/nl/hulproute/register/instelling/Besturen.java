package nl.hulproute.register.instelling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.wijziging.Wijziging.Onderwerp;
import nl.hulproute.register.wijziging.Wijzigingen;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Boards as the helpdesk keeps them. Until someone names it, a board is called by its number. */
@Repository
@OpKnooppunt(Onderdeel.REGISTER)
@Transactional
class Besturen {

    private static final int PAGINA = 50;
    private static final String ZONDER_NAAM = "b.naam = 'Bestuur ' || b.nummer";

    /**
     * A board.
     *
     * @param naamloos whether it is called by its number
     * @param overeenkomsten how many verwerkersovereenkomsten it has
     */
    record Bestuur(String nummer, String naam, boolean naamloos, int scholen, int overeenkomsten) {

        public boolean weg() {
            return scholen + overeenkomsten == 0;
        }
    }

    record Pagina(List<Bestuur> regels, @Nullable String volgende) {}

    private final JdbcClient jdbc;
    private final Wijzigingen wijzigingen;

    Besturen(JdbcClient jdbc, Wijzigingen wijzigingen) {
        this.jdbc = jdbc;
        this.wijzigingen = wijzigingen;
    }

    /** By name; those whose number and name hold each word. */
    @Transactional(readOnly = true)
    Pagina page(boolean zonderNaam, String zoek, String na) {
        List<Bestuur> regels =
                select(
                                """
                                where (not :zonder or %s)
                                  and (:na = '' or (b.naam, b.nummer) >
                                    (select x.naam, x.nummer from register.bestuur x where x.nummer = :na))
                                  and (b.nummer || ' ' || b.naam) ilike all (:woorden)
                                order by b.naam, b.nummer limit :aantal
                                """
                                        .formatted(ZONDER_NAAM))
                        .param("zonder", zonderNaam)
                        .param("na", na)
                        .param("woorden", Zoekwoorden.of(zoek))
                        .param("aantal", PAGINA + 1)
                        .query(Besturen::map)
                        .list();
        boolean meer = regels.size() > PAGINA;
        List<Bestuur> getoond = meer ? regels.subList(0, PAGINA) : regels;
        return new Pagina(getoond, meer ? getoond.getLast().nummer() : null);
    }

    @Transactional(readOnly = true)
    Optional<Bestuur> find(String nummer) {
        return select("where b.nummer = :nummer")
                .param("nummer", nummer)
                .query(Besturen::map)
                .optional();
    }

    /** All of them, to choose from. */
    @Transactional(readOnly = true)
    List<Bestuur> alle() {
        return select("order by b.naam, b.nummer").query(Besturen::map).list();
    }

    boolean add(String nummer, String naam, String door) {
        boolean added =
                jdbc.sql(
                                        """
                                        insert into register.bestuur (nummer, naam) values (:nummer, :naam)
                                        on conflict (nummer) do nothing
                                        """)
                                .param("nummer", nummer)
                                .param("naam", naam)
                                .update()
                        == 1;
        if (added) {
            wijzigingen.added(Onderwerp.BESTUUR, nummer, "", door);
        }
        return added;
    }

    void rename(Bestuur oud, String naam, String door) {
        jdbc.sql("update register.bestuur set naam = :naam, hand = true where nummer = :nummer")
                .param("nummer", oud.nummer())
                .param("naam", naam)
                .update();
        wijzigingen.changed(
                Onderwerp.BESTUUR,
                oud.nummer(),
                "",
                Map.of("naam", oud.naam()),
                Map.of("naam", naam),
                door);
    }

    /** Only a board without schools and agreements can go; says whether it did. */
    boolean remove(Bestuur bestuur, String door) {
        if (!bestuur.weg()) {
            return false;
        }
        jdbc.sql("delete from register.bestuur where nummer = :nummer")
                .param("nummer", bestuur.nummer())
                .update();
        wijzigingen.removed(Onderwerp.BESTUUR, bestuur.nummer(), "", door);
        return true;
    }

    private JdbcClient.StatementSpec select(String rest) {
        return jdbc.sql(
                """
                select b.nummer, b.naam, %s as naamloos,
                       (select count(*) from register.instelling i where i.bestuur_id = b.id) as scholen,
                       (select count(*) from register.verwerkersovereenkomst o
                        where o.bestuur_id = b.id) as overeenkomsten
                from register.bestuur b
                """
                                .formatted(ZONDER_NAAM)
                        + rest);
    }

    private static Bestuur map(ResultSet row, int n) throws SQLException {
        return new Bestuur(
                row.getString("nummer"),
                row.getString("naam"),
                row.getBoolean("naamloos"),
                row.getInt("scholen"),
                row.getInt("overeenkomsten"));
    }
}
