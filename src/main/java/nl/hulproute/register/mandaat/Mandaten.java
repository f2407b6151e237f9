package nl.hulproute.register.mandaat;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Dienstversie;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Kalender;
import nl.hulproute.register.Mandaatwachttijd;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The mandates that boards gave, past ones included. */
@Repository
@OpKnooppunt(Onderdeel.REGISTER)
public class Mandaten {

    /** A mandate as a board gives it, and why. */
    public record Opdracht(
            Brin brin,
            String dienst,
            Oin systeem,
            LocalDate ingang,
            @Nullable LocalDate einde,
            String door,
            String reden) {}

    /** A school that mandated a system, and the mandate. */
    record Schoolmandaat(Brin brin, String school, Mandaat mandaat) {}

    /** A mandate, and when it was given. */
    private record Gegeven(Mandaat mandaat, Instant moment) {}

    private final JdbcClient jdbc;
    private final Kalender kalender;
    private final Mandaatwachttijd wachttijd;

    Mandaten(JdbcClient jdbc, Kalender kalender, Mandaatwachttijd wachttijd) {
        this.jdbc = jdbc;
        this.kalender = kalender;
        this.wachttijd = wachttijd;
    }

    /** The mandate of the school for the system that counts on that day. */
    @Transactional(readOnly = true)
    public Optional<Mandaat> find(Brin brin, Dienstversie versie, Oin systeem, LocalDate dag) {
        return Mandaat.geldig(
                given(brin, versie, systeem).stream()
                        .filter(gegeven -> wachttijd.isOver(gegeven.moment(), dag))
                        .map(Gegeven::mandaat)
                        .toList(),
                dag);
    }

    /** When the mandate is ready that was given for today; nothing when one counts already. */
    @Transactional(readOnly = true)
    public Optional<Instant> gereedOm(Brin brin, Dienstversie versie, Oin systeem) {
        return find(brin, versie, systeem, kalender.vandaag()).isPresent()
                ? Optional.empty()
                : given(brin, versie, systeem).stream()
                        .filter(gegeven -> gegeven.mandaat().geldtOp(kalender.vandaag()))
                        .flatMap(gegeven -> wachttijd.gereedOm(gegeven.moment()).stream())
                        .min(Comparator.naturalOrder());
    }

    private List<Gegeven> given(Brin brin, Dienstversie versie, Oin systeem) {
        return jdbc.sql(
                        """
                        select m.ingang, m.einde, m.ingetrokken_op, m.gegeven_op
                        from register.mandaat m
                        join register.systeem s on s.id = m.systeem_id
                        join register.dienstversie v on v.dienst_code = m.dienst_code
                        where m.brin = :brin and s.oin = :systeem
                          and v.namespace = :versie and v.status = 'active'
                        """)
                .param("brin", brin.waarde())
                .param("systeem", systeem.waarde())
                .param("versie", versie.namespace())
                .query((row, n) -> new Gegeven(mandaat(row), gegeven(row)))
                .list();
    }

    /** The mandates in the dienst that were given to the system and count today. */
    @Transactional(readOnly = true)
    List<Schoolmandaat> of(Oin systeem, String dienst) {
        LocalDate vandaag = kalender.vandaag();
        return jdbc
                .sql(
                        """
                        select m.brin, i.naam, m.ingang, m.einde, m.ingetrokken_op, m.gegeven_op
                        from register.mandaat m
                        join register.systeem s on s.id = m.systeem_id
                        join register.instelling i on i.brin = m.brin
                        where s.oin = :systeem and m.dienst_code = :dienst
                        order by m.brin, m.ingang
                        """)
                .param("systeem", systeem.waarde())
                .param("dienst", dienst)
                .query((row, n) ->
                        wachttijd.isOver(gegeven(row), vandaag)
                                ? Optional.of(
                                        new Schoolmandaat(
                                                new Brin(row.getString("brin")),
                                                row.getString("naam"),
                                                mandaat(row)))
                                : Optional.<Schoolmandaat>empty())
                .list()
                .stream()
                .flatMap(Optional::stream)
                .filter(school -> school.mandaat().geldtOp(vandaag))
                .toList();
    }

    @Transactional
    public void give(Opdracht opdracht) {
        jdbc.sql(
                        """
                        insert into register.mandaat
                          (brin, dienst_code, systeem_id, ingang, einde, gegeven_op, gegeven_door, reden)
                        select :brin, :dienst, id, :ingang, :einde, :nu, :door, :reden
                        from register.systeem where oin = :systeem
                        """)
                .param("brin", opdracht.brin().waarde())
                .param("dienst", opdracht.dienst())
                .param("systeem", opdracht.systeem().waarde())
                .param("ingang", opdracht.ingang())
                .param("einde", opdracht.einde())
                .param("nu", kalender.nu())
                .param("door", opdracht.door())
                .param("reden", opdracht.reden())
                .update();
    }

    /** Withdraws what the school gave the system in the dienst; it stays readable as past. */
    @Transactional
    public void withdraw(Brin brin, String dienst, Oin systeem, String door, String reden) {
        jdbc.sql(
                        """
                        update register.mandaat m
                        set ingetrokken_op = :nu, ingetrokken_door = :door, reden_intrekking = :reden,
                            versie = versie + 1
                        from register.systeem s
                        where s.id = m.systeem_id and s.oin = :systeem and m.brin = :brin
                          and m.dienst_code = :dienst and register.loopt_nog(m, :vandaag)
                        """)
                .param("nu", kalender.nu())
                .param("vandaag", kalender.vandaag())
                .param("door", door)
                .param("reden", reden)
                .param("systeem", systeem.waarde())
                .param("brin", brin.waarde())
                .param("dienst", dienst)
                .update();
    }

    static Instant gegeven(ResultSet row) throws SQLException {
        return row.getObject("gegeven_op", OffsetDateTime.class).toInstant();
    }

    static Mandaat mandaat(ResultSet row) throws SQLException {
        OffsetDateTime ingetrokken = row.getObject("ingetrokken_op", OffsetDateTime.class);
        return new Mandaat(
                row.getObject("ingang", LocalDate.class),
                row.getObject("einde", LocalDate.class),
                ingetrokken == null ? null : Kalender.day(ingetrokken.toInstant()));
    }
}
