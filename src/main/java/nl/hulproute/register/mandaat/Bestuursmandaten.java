package nl.hulproute.register.mandaat;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.post.Mail;
import nl.hulproute.platform.post.Postkantoor;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Dienstcode;
import nl.hulproute.register.Kalender;
import nl.hulproute.register.Mandaatwachttijd;
import nl.hulproute.register.keten.Intrekkingspost;
import nl.hulproute.register.keten.Ketenbel;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The mandates of one board: it reads and changes only those of its own schools, whichever id or
 * BRIN is asked for.
 */
@Repository
@OpKnooppunt(Onderdeel.REGISTER)
class Bestuursmandaten {

    /** One mandate to be given. */
    record Gift(Brin brin, String dienst, UUID systeem) {}

    /** From when until when mandates are given, by whom and why. */
    record Voorwaarden(LocalDate ingang, @Nullable LocalDate einde, String door, String reden) {}

    /** A change of the last day. */
    record Eindewijziging(
            Instant moment,
            String door,
            String reden,
            @Nullable LocalDate van,
            @Nullable LocalDate naar) {}

    private static final String REGELS =
            """
            select m.id, m.versie, m.brin, i.naam as school, m.dienst_code, d.naam as dienst,
                   s.id as systeem_id, s.naam as systeem, s.leverancier, m.ingang, m.einde,
                   m.gegeven_op, m.gegeven_door, m.reden,
                   m.ingetrokken_op, m.ingetrokken_door, m.reden_intrekking
            from register.mandaat m
            join register.instelling i on i.brin = m.brin and i.bestuur_id = :bestuur
            join register.dienst d on d.code = m.dienst_code
            join register.systeem s on s.id = m.systeem_id
            """;

    private final JdbcClient jdbc;
    private final Kalender kalender;
    private final Mandaatwachttijd wachttijd;
    private final Ketenbel bel;
    private final Intrekkingspost intrekkingspost;
    private final Postkantoor postkantoor;

    Bestuursmandaten(
            JdbcClient jdbc,
            Kalender kalender,
            Mandaatwachttijd wachttijd,
            Ketenbel bel,
            Intrekkingspost intrekkingspost,
            Postkantoor postkantoor) {
        this.jdbc = jdbc;
        this.kalender = kalender;
        this.wachttijd = wachttijd;
        this.bel = bel;
        this.intrekkingspost = intrekkingspost;
        this.postkantoor = postkantoor;
    }

    /** All mandates of a school, those that were given last first. */
    @Transactional(readOnly = true)
    List<Mandaatregel> of(UUID bestuur, Brin brin) {
        return jdbc.sql(REGELS + " where m.brin = :brin order by m.gegeven_op desc, m.id desc")
                .param("bestuur", bestuur)
                .param("brin", brin.waarde())
                .query(this::row)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<Mandaatregel> find(UUID bestuur, UUID id) {
        return jdbc.sql(REGELS + " where m.id = :id")
                .param("bestuur", bestuur)
                .param("id", id)
                .query(this::row)
                .optional();
    }

    /** What was given in one go. */
    @Transactional(readOnly = true)
    List<Mandaatregel> made(UUID bestuur, UUID opdracht) {
        return jdbc.sql(REGELS + " where m.opdracht_id = :opdracht order by i.naam, s.naam")
                .param("bestuur", bestuur)
                .param("opdracht", opdracht)
                .query(this::row)
                .list();
    }

    @Transactional(readOnly = true)
    List<Eindewijziging> changes(UUID mandaat) {
        return jdbc.sql(
                        """
                        select moment, door, reden, van, naar from register.mandaat_einde
                        where mandaat_id = :mandaat order by id
                        """)
                .param("mandaat", mandaat)
                .query((row, n) ->
                        new Eindewijziging(
                                row.getObject("moment", OffsetDateTime.class).toInstant(),
                                row.getString("door"),
                                row.getString("reden"),
                                row.getObject("van", LocalDate.class),
                                row.getObject("naar", LocalDate.class)))
                .list();
    }

    /** Of these gifts, the ones that the school has already, with from when they count. */
    @Transactional(readOnly = true)
    Map<Gift, Instant> present(Collection<Gift> giften) {
        var aanwezig = new HashMap<Gift, Instant>();
        withGifts(
                        """
                        select m.brin, m.dienst_code, m.systeem_id, min(${vanaf}) as vanaf
                        from register.mandaat m
                        join %s
                          on (m.brin, m.dienst_code, m.systeem_id)
                             = (gift.brin, gift.dienst, gift.systeem)
                        where register.loopt_nog(m, :vandaag)
                        group by m.brin, m.dienst_code, m.systeem_id
                        """
                                .replace("${vanaf}", Mandaatwachttijd.VANAF),
                        giften)
                .param("vandaag", kalender.vandaag())
                .param("wachttijd", wachttijd.seconden())
                .query(
                        (RowCallbackHandler)
                                row ->
                                        aanwezig.put(
                                                new Gift(
                                                        new Brin(row.getString(1)),
                                                        row.getString(2),
                                                        row.getObject(3, UUID.class)),
                                                row.getObject("vanaf", OffsetDateTime.class)
                                                        .toInstant()));
        return aanwezig;
    }

    /**
     * Gives them in one go and says how many were made: not those of schools of other boards, nor
     * of what a system does not do, nor where one of the same kind counts already in that time.
     */
    @Transactional
    int give(UUID bestuur, UUID opdracht, Collection<Gift> giften, Voorwaarden voorwaarden) {
        bel.ring();
        return withGifts(
                        """
                        insert into register.mandaat
                          (brin, dienst_code, systeem_id, ingang, einde, gegeven_op, gegeven_door,
                           reden, opdracht_id)
                        select distinct i.brin, sd.dienst_code, sd.systeem_id, cast(:ingang as date),
                               cast(:einde as date), cast(:nu as timestamptz), :door, :reden,
                               cast(:opdracht as uuid)
                        from %s
                        join register.instelling i on i.brin = gift.brin and i.bestuur_id = :bestuur
                        join register.systeem_dienst sd
                          on sd.systeem_id = gift.systeem and sd.dienst_code = gift.dienst
                        where not exists (
                          select from register.mandaat m
                          where m.brin = gift.brin and m.dienst_code = gift.dienst
                            and m.systeem_id = gift.systeem and m.ingetrokken_op is null
                            and daterange(m.ingang, m.einde, '[]')
                                && daterange(cast(:ingang as date), cast(:einde as date), '[]'))
                        """,
                        giften)
                .param("bestuur", bestuur)
                .param("opdracht", opdracht)
                .param("ingang", voorwaarden.ingang())
                .param("einde", voorwaarden.einde())
                .param("nu", kalender.nu())
                .param("door", voorwaarden.door())
                .param("reden", voorwaarden.reden())
                .update();
    }

    /** The system that most schools of the board mandated for themselves; nothing when none did. */
    @Transactional(readOnly = true)
    Optional<UUID> mostUsedSchoolSystem(UUID bestuur) {
        return jdbc.sql(
                        """
                        select m.systeem_id
                        from register.mandaat m
                        join register.instelling i on i.brin = m.brin and i.bestuur_id = :bestuur
                        join register.systeem s on s.id = m.systeem_id and s.soort = 'SCHOOL'
                        where register.loopt_nog(m, :vandaag)
                        group by m.systeem_id
                        order by count(*) desc, m.systeem_id
                        limit 1
                        """)
                .param("bestuur", bestuur)
                .param("vandaag", kalender.vandaag())
                .query(UUID.class)
                .optional();
    }

    /**
     * Sets the last day; false when it was changed meanwhile, no longer counts, or another of the
     * same kind counts in that time.
     */
    @Transactional
    boolean endOn(
            Mandaatregel regel, @Nullable LocalDate einde, int versie, String door, String reden) {
        boolean changed =
                jdbc.sql(
                                        """
                                        update register.mandaat m
                                        set einde = cast(:einde as date), versie = versie + 1
                                        where id = :id and versie = :versie and ingetrokken_op is null
                                          and (einde is null or einde >= :vandaag)
                                          and not exists (
                                            select from register.mandaat ander
                                            where (ander.brin, ander.dienst_code, ander.systeem_id)
                                                  = (m.brin, m.dienst_code, m.systeem_id)
                                              and ander.id <> m.id and ander.ingetrokken_op is null
                                              and daterange(ander.ingang, ander.einde, '[]')
                                                  && daterange(m.ingang, cast(:einde as date), '[]'))
                                        """)
                                .param("id", regel.id())
                                .param("einde", einde)
                                .param("versie", versie)
                                .param("vandaag", kalender.vandaag())
                                .update()
                        == 1;
        if (changed) {
            jdbc.sql(
                            """
                            insert into register.mandaat_einde (mandaat_id, moment, door, reden, van, naar)
                            values (:id, :nu, :door, :reden, :van, :naar)
                            """)
                    .param("id", regel.id())
                    .param("nu", kalender.nu())
                    .param("door", door)
                    .param("reden", reden)
                    .param("van", regel.mandaat().einde())
                    .param("naar", einde)
                    .update();
            bel.ring();
        }
        return changed;
    }

    /**
     * Withdraws it from now on and tells school and samenwerkingsverband; false when it was changed
     * meanwhile, or no longer counts.
     */
    @Transactional
    boolean withdraw(Mandaatregel regel, int versie, String door, String reden) {
        bel.ring();
        List<Mail> mails = withdrawalMails(regel);
        boolean withdrawn =
                jdbc.sql(
                                        """
                                        update register.mandaat
                                        set ingetrokken_op = :nu, ingetrokken_door = :door,
                                            reden_intrekking = :reden, versie = versie + 1
                                        where id = :id and versie = :versie and ingetrokken_op is null
                                          and (einde is null or einde >= :vandaag)
                                        """)
                                .param("id", regel.id())
                                .param("versie", versie)
                                .param("nu", kalender.nu())
                                .param("vandaag", kalender.vandaag())
                                .param("door", door)
                                .param("reden", reden)
                                .update()
                        == 1;
        if (withdrawn) {
            mails.forEach(postkantoor::verstuur);
        }
        return withdrawn;
    }

    /** Another dienst carries no hulpvragen. */
    private List<Mail> withdrawalMails(Mandaatregel regel) {
        return regel.dienst().equals(Dienstcode.OSO_SWV)
                ? intrekkingspost.of(
                        new Intrekkingspost.Ingetrokken(
                                regel.brin(),
                                regel.school(),
                                regel.systeemId(),
                                regel.systeem(),
                                !regel.nogNietIngegaan(kalender.vandaag())))
                : List.of();
    }

    /** A statement in which {@code %s} stands for the gifts, as rows (brin, dienst, systeem). */
    private JdbcClient.StatementSpec withGifts(String tekst, Collection<Gift> giften) {
        String rijen =
                """
                unnest(cast(:brins as text[]), cast(:diensten as text[]),
                       cast(:systemen as uuid[])) as gift (brin, dienst, systeem)
                """;
        return jdbc.sql(tekst.formatted(rijen))
                .param(
                        "brins",
                        giften.stream().map(gift -> gift.brin().waarde()).toArray(String[]::new))
                .param("diensten", giften.stream().map(Gift::dienst).toArray(String[]::new))
                .param("systemen", giften.stream().map(Gift::systeem).toArray(UUID[]::new));
    }

    private Mandaatregel row(ResultSet row, int n) throws SQLException {
        var ingetrokken = row.getObject("ingetrokken_op", OffsetDateTime.class);
        return new Mandaatregel(
                row.getObject("id", UUID.class),
                row.getInt("versie"),
                new Brin(row.getString("brin")),
                row.getString("school"),
                row.getString("dienst_code"),
                row.getString("dienst"),
                row.getObject("systeem_id", UUID.class),
                row.getString("systeem"),
                row.getString("leverancier"),
                Mandaten.mandaat(row),
                new Mandaatregel.Handeling(
                        Mandaten.gegeven(row),
                        row.getString("gegeven_door"),
                        row.getString("reden")),
                ingetrokken == null
                        ? null
                        : new Mandaatregel.Handeling(
                                ingetrokken.toInstant(),
                                row.getString("ingetrokken_door"),
                                row.getString("reden_intrekking")),
                wachttijd.gereedOm(Mandaten.gegeven(row)).orElse(null));
    }
}
