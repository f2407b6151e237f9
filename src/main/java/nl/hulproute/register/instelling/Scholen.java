package nl.hulproute.register.instelling;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.instelling.Schoolpagina.Deelname;
import nl.hulproute.register.instelling.Schoolpagina.Gebruik;
import nl.hulproute.register.instelling.Schoolpagina.Plek;
import nl.hulproute.register.wijziging.Wijziging.Onderwerp;
import nl.hulproute.register.wijziging.Wijzigingen;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Schools as the helpdesk keeps them; what it changes stays at the next file from DUO. */
@Repository
@OpKnooppunt(Onderdeel.REGISTER)
@Transactional
class Scholen {

    private final JdbcClient jdbc;
    private final Wijzigingen wijzigingen;

    Scholen(JdbcClient jdbc, Wijzigingen wijzigingen) {
        this.jdbc = jdbc;
        this.wijzigingen = wijzigingen;
    }

    @Transactional(readOnly = true)
    Optional<Schoolpagina> find(Brin brin) {
        return jdbc.sql(
                        """
                        select i.naam, i.soort, b.nummer, b.naam as bestuur,
                               (select count(*) from register.mandaat where brin = i.brin) as mandaten,
                               (select count(*) from register.endpoint where brin = i.brin) as endpoints,
                               (select count(*) from register.deelname where brin = i.brin) as deelnames
                        from register.instelling i join register.bestuur b on b.id = i.bestuur_id
                        where i.brin = :brin
                        """)
                .param("brin", brin.waarde())
                .query((row, n) ->
                        new Schoolpagina(
                                brin,
                                row.getString("naam"),
                                Schoolsoort.valueOf(row.getString("soort")),
                                row.getString("nummer"),
                                row.getString("bestuur"),
                                new Gebruik(
                                        row.getInt("mandaten"),
                                        row.getInt("endpoints"),
                                        row.getInt("deelnames")),
                                vestigingen(brin),
                                deelnames(brin)))
                .optional();
    }

    /** Adds a school with its hoofdvestiging; not when the BRIN exists. */
    boolean add(Brin brin, Schoolinvoer school, Vestigingsinvoer hoofdvestiging, String door) {
        boolean added =
                jdbc.sql(
                                        """
                                        insert into register.instelling (brin, bestuur_id, naam, soort)
                                        select :brin, b.id, :naam, :soort
                                        from register.bestuur b where b.nummer = :bestuur
                                        on conflict (brin) do nothing
                                        """)
                                .param("brin", brin.waarde())
                                .param("naam", school.naam())
                                .param("soort", school.soort().name())
                                .param("bestuur", school.bestuur())
                                .update()
                        == 1;
        if (added) {
            insert(new Vestiging(brin, 0), hoofdvestiging);
            wijzigingen.added(Onderwerp.SCHOOL, brin.waarde(), "", door);
        }
        return added;
    }

    /**
     * The hoofdvestiging is renamed with its school when both had the same name.
     *
     * @param was as who changes it saw it
     * @return false when the school is no longer as it was: then nothing is changed
     */
    boolean change(Brin brin, Schoolinvoer was, Schoolinvoer nieuw, String door) {
        if (!locked(brin).map(Schoolinvoer::of).equals(Optional.of(was))) {
            return false;
        }
        jdbc.sql(
                        """
                        update register.instelling i
                        set naam = :naam, soort = :soort, bestuur_id = b.id, hand = true
                        from register.bestuur b where i.brin = :brin and b.nummer = :bestuur
                        """)
                .param("brin", brin.waarde())
                .param("naam", nieuw.naam())
                .param("soort", nieuw.soort().name())
                .param("bestuur", nieuw.bestuur())
                .update();
        rename(brin, was.naam(), nieuw.naam());
        wijzigingen.changed(
                Onderwerp.SCHOOL, brin.waarde(), "", was.waarden(), nieuw.waarden(), door);
        return true;
    }

    /** The school as it is; until the end of the transaction nobody else changes it by hand. */
    private Optional<Schoolpagina> locked(Brin brin) {
        jdbc.sql("select brin from register.instelling where brin = :brin for update")
                .param("brin", brin.waarde())
                .query((row, n) -> row.getString(1))
                .list();
        return find(brin);
    }

    private void rename(Brin brin, String oud, String nieuw) {
        jdbc.sql(
                        """
                        update register.vestiging set naam = :naam, hand = true
                        where brin = :brin and nummer = 0 and naam = :oud and naam <> :naam
                        """)
                .param("brin", brin.waarde())
                .param("naam", nieuw)
                .param("oud", oud)
                .update();
    }

    /** Removes a school that nothing refers to; says whether it could. */
    boolean remove(Schoolpagina school, String door) {
        if (!school.gebruik().geen()) {
            return false;
        }
        String brin = school.brin().waarde();
        jdbc.sql("delete from register.vestiging where brin = :brin").param("brin", brin).update();
        jdbc.sql("delete from register.instelling where brin = :brin").param("brin", brin).update();
        wijzigingen.removed(Onderwerp.SCHOOL, brin, "", door);
        return true;
    }

    boolean add(Vestiging vestiging, Vestigingsinvoer invoer, String door) {
        boolean added = insert(vestiging, invoer);
        if (added) {
            wijzigingen.added(
                    Onderwerp.SCHOOL, vestiging.brin().waarde(), vestiging.zesPosities(), door);
        }
        return added;
    }

    /**
     * Changes it, unless it is no longer as who changes it saw it.
     *
     * @return false when another changed it: then nothing is changed
     */
    boolean change(Vestiging vestiging, Vestigingsinvoer was, Vestigingsinvoer nieuw, String door) {
        if (!locked(vestiging.brin())
                .flatMap(school -> school.gegevens(vestiging))
                .equals(Optional.of(was))) {
            return false;
        }
        params(
                        jdbc.sql(
                                """
                                update register.vestiging
                                set naam = :naam, straat = :straat, huisnummer = :huisnummer,
                                    postcode = :postcode, plaats = :plaats,
                                    telefoon = nullif(:telefoon, ''), hand = true
                                where brin = :brin and nummer = :nummer
                                """),
                        vestiging,
                        nieuw)
                .update();
        wijzigingen.changed(
                Onderwerp.SCHOOL,
                vestiging.brin().waarde(),
                vestiging.zesPosities(),
                was.waarden(),
                nieuw.waarden(),
                door);
        return true;
    }

    /** A hoofdvestiging goes with its school only; one with an address of its own stays. */
    boolean remove(Vestiging vestiging, String door) {
        boolean removed =
                jdbc.sql(
                                        """
                                        delete from register.vestiging
                                        where brin = :brin and nummer = :nummer and nummer <> 0
                                          and not exists (
                                            select 1 from register.endpoint where adres = :adres)
                                        """)
                                .param("brin", vestiging.brin().waarde())
                                .param("nummer", vestiging.nummer())
                                .param("adres", Routeringskenmerk.of(vestiging).waarde())
                                .update()
                        == 1;
        if (removed) {
            wijzigingen.removed(
                    Onderwerp.SCHOOL, vestiging.brin().waarde(), vestiging.zesPosities(), door);
        }
        return removed;
    }

    private boolean insert(Vestiging vestiging, Vestigingsinvoer invoer) {
        return params(
                                jdbc.sql(
                                        """
                                        insert into register.vestiging
                                          (brin, nummer, naam, straat, huisnummer, postcode, plaats,
                                           telefoon, eigen_omgeving)
                                        values (:brin, :nummer, :naam, :straat, :huisnummer, :postcode,
                                           :plaats, nullif(:telefoon, ''), :nummer = 0)
                                        on conflict (brin, nummer) do nothing
                                        """),
                                vestiging,
                                invoer)
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec params(
            JdbcClient.StatementSpec sql, Vestiging vestiging, Vestigingsinvoer invoer) {
        return sql.param("brin", vestiging.brin().waarde())
                .param("nummer", vestiging.nummer())
                .param("naam", invoer.naam())
                .param("straat", invoer.straat())
                .param("huisnummer", invoer.huisnummer())
                .param("postcode", invoer.postcode())
                .param("plaats", invoer.plaats())
                .param("telefoon", invoer.telefoon());
    }

    private List<Plek> vestigingen(Brin brin) {
        return jdbc.sql(
                        """
                        select nummer, naam, straat, huisnummer, postcode, plaats,
                               coalesce(telefoon, '') as telefoon,
                               exists (select from register.eigen_omgeving o
                                        where o.brin = v.brin and o.nummer = v.nummer) as eigen,
                               hand, bestand, verdwenen
                        from register.vestiging v where brin = :brin order by nummer
                        """)
                .param("brin", brin.waarde())
                .query((row, n) ->
                        new Plek(
                                new Vestiging(brin, row.getInt("nummer")),
                                new Vestigingsinvoer(
                                        row.getString("naam"),
                                        row.getString("straat"),
                                        row.getString("huisnummer"),
                                        row.getString("postcode"),
                                        row.getString("plaats"),
                                        row.getString("telefoon")),
                                row.getBoolean("eigen"),
                                row.getBoolean("hand"),
                                row.getString("bestand"),
                                moment(row, "verdwenen")))
                .list();
    }

    private List<Deelname> deelnames(Brin brin) {
        return jdbc.sql(
                        """
                        select w.id, w.nummer, d.swv_ruw, w.naam, d.ingang, d.einde, d.verdwenen
                        from register.deelname d
                        join register.samenwerkingsverband w on w.id = d.swv_id
                        where d.brin = :brin order by w.nummer, d.ingang
                        """)
                .param("brin", brin.waarde())
                .query((row, n) ->
                        new Deelname(
                                Objects.requireNonNull(row.getObject("id", UUID.class)),
                                row.getString("nummer"),
                                row.getString("swv_ruw"),
                                row.getString("naam"),
                                Objects.requireNonNull(row.getObject("ingang", LocalDate.class)),
                                row.getObject("einde", LocalDate.class),
                                moment(row, "verdwenen")))
                .list();
    }

    private static @Nullable Instant moment(ResultSet row, String kolom) throws SQLException {
        OffsetDateTime tijd = row.getObject(kolom, OffsetDateTime.class);
        return tijd == null ? null : tijd.toInstant();
    }
}
