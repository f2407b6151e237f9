package nl.hulproute.datalek;

import nl.hulproute.gedeeld.Documentsoort;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The registers of the parts, and the steps that were taken; both are only ever added to. */
@Repository
@Transactional
class Datalekrijen {

    static final int PER_PAGINA = 25;

    private static final String KIES =
            """
            select d.*, s.gedaan, s.gemeld
              from %s.datalek d
              cross join lateral (
                select count(*) filter (where l.gedaan) as gedaan,
                       coalesce(bool_or(l.gedaan) filter (where l.stap = 'gemeld-ap'), false) as gemeld
                  from (select distinct on (r.stap) r.stap, r.gedaan from %s.datalek_stap r
                         where r.%t = d.%t and r.datalek_id = d.id
                         order by r.stap, r.id desc) l) s
             where d.%t = :tenant
            """;

    /** A page, and after which row the next begins. */
    record Pagina(List<Datalek> regels, @Nullable UUID volgende) {}

    private final JdbcClient jdbc;

    Datalekrijen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Kant kant, UUID tenant, Datalekmelding melding) {
        jdbc.sql(
                        kant.sql(
                                """
                                insert into %s.datalek (%t, id, zaak_id, referentie, dossiernummer,
                                  wederpartij, geheel, soorten, documenten, reden, door, gemerkt)
                                values (:tenant, :id, :zaak, :referentie, :nummer, :wederpartij,
                                  :geheel, :soorten, :documenten, :reden, :door, :gemerkt)
                                """))
                .param("tenant", tenant)
                .param("id", melding.id())
                .param("zaak", melding.zaak())
                .param("referentie", melding.referentie())
                .param("nummer", melding.dossiernummer())
                .param("wederpartij", melding.wederpartij())
                .param("geheel", melding.geheel())
                .param(
                        "soorten",
                        melding.soorten().stream().map(Documentsoort::code).toArray(String[]::new))
                .param("documenten", melding.documenten().toArray(UUID[]::new))
                .param("reden", melding.reden())
                .param("door", melding.door())
                .param("gemerkt", utc(melding.gemerkt()))
                .update();
    }

    void add(Kant kant, UUID tenant, UUID datalek, Stapregel regel) {
        jdbc.sql(
                        kant.sql(
                                """
                                insert into %s.datalek_stap
                                  (%t, datalek_id, stap, gedaan, wie, moment, notitie)
                                values (:tenant, :datalek, :stap, :gedaan, :wie, :moment, :notitie)
                                """))
                .param("tenant", tenant)
                .param("datalek", datalek)
                .param("stap", regel.stap().code())
                .param("gedaan", regel.gedaan())
                .param("wie", regel.wie())
                .param("moment", utc(regel.moment()))
                .param("notitie", regel.notitie())
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Datalek> find(Kant kant, UUID tenant, UUID id) {
        return jdbc.sql(kant.sql(KIES + " and d.id = :id"))
                .param("tenant", tenant)
                .param("id", id)
                .query(Datalekrijen::datalek)
                .optional();
    }

    /** The newest first; those with steps left only, or all. */
    @Transactional(readOnly = true)
    Pagina page(Kant kant, UUID tenant, boolean alle, @Nullable UUID na) {
        var regels =
                jdbc.sql(
                                kant.sql(
                                        KIES
                                                + """
                                                and (:alle or s.gedaan < :stappen)
                                                and (:na::uuid is null or (d.gemerkt, d.id) <
                                                     (select v.gemerkt, v.id from %s.datalek v
                                                       where v.%t = :tenant and v.id = :na::uuid))
                                                order by d.gemerkt desc, d.id desc limit :aantal
                                                """))
                        .param("tenant", tenant)
                        .param("alle", alle)
                        .param("stappen", kant.stappen().size())
                        .param("na", na)
                        .param("aantal", PER_PAGINA + 1)
                        .query(Datalekrijen::datalek)
                        .list();
        return regels.size() <= PER_PAGINA
                ? new Pagina(regels, null)
                : new Pagina(
                        List.copyOf(regels.subList(0, PER_PAGINA)),
                        regels.get(PER_PAGINA - 1).id());
    }

    /** Everything that was said of the steps, the newest first. */
    @Transactional(readOnly = true)
    List<Stapregel> stappen(Kant kant, UUID tenant, UUID datalek) {
        return jdbc.sql(
                        kant.sql(
                                """
                                select stap, gedaan, wie, moment, notitie from %s.datalek_stap
                                 where %t = :tenant and datalek_id = :datalek
                                 order by id desc
                                """))
                .param("tenant", tenant)
                .param("datalek", datalek)
                .query((rij, n) ->
                        new Stapregel(
                                Stap.ofCode(rij.getString("stap")).orElseThrow(),
                                rij.getBoolean("gedaan"),
                                rij.getString("wie"),
                                moment(rij, "moment"),
                                rij.getString("notitie")))
                .list();
    }

    private static Datalek datalek(ResultSet rij, int n) throws SQLException {
        return new Datalek(
                rij.getObject("id", UUID.class),
                rij.getObject("zaak_id", UUID.class),
                rij.getString("referentie"),
                rij.getString("dossiernummer"),
                rij.getString("wederpartij"),
                rij.getBoolean("geheel"),
                Arrays.stream((String[]) rij.getArray("soorten").getArray())
                        .map(code -> Documentsoort.ofCode(code).orElse(Documentsoort.OVERIG))
                        .toList(),
                List.of((UUID[]) rij.getArray("documenten").getArray()),
                rij.getString("reden"),
                rij.getString("door"),
                moment(rij, "gemerkt"),
                rij.getInt("gedaan"),
                rij.getBoolean("gemeld"));
    }

    private static Instant moment(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
