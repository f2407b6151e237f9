package nl.hulproute.toegang;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The access log for who is in it: who looked at what of someone, by day. */
@Repository
public class Inzagen {

    /**
     * All that one person did on one day.
     *
     * @param handelingen the routes that were used, as {@code GET /leerlingen/{id}/map}
     */
    public record Dag(LocalDate dag, String naam, Rol rol, List<String> handelingen) {

        public Dag {
            handelingen = List.copyOf(handelingen);
        }
    }

    /**
     * Someone who looked at something.
     *
     * @param keren how often, with the first and the last time
     */
    public record Kijker(
            String naam,
            Rol rol,
            List<String> handelingen,
            int keren,
            Instant eerst,
            Instant laatst) {

        public Kijker {
            handelingen = List.copyOf(handelingen);
        }
    }

    private final JdbcClient jdbc;

    Inzagen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Who looked at these, newest day first, within what the tenant may see.
     *
     * @param voor only days before this one; null means from the newest
     */
    @Transactional(readOnly = true)
    public List<Dag> van(
            UUID tenant, Collection<UUID> onderwerpen, @Nullable LocalDate voor, int hoogstens) {
        return jdbc.sql(
                        """
                        select gezien.dag, gezien.naam, gezien.rol,
                               array_agg(distinct gezien.handeling order by gezien.handeling) handelingen
                          from (select (i.tijdstip at time zone 'Europe/Amsterdam')::date dag, i.naam,
                                       i.rol, i.handeling
                                  from toegang.inzage_onderwerp o
                                  join toegang.inzage i
                                    on i.tenant_id = o.tenant_id and i.id = o.inzage_id
                                   and not i.geweigerd
                                 where o.tenant_id = :tenant
                                   and o.onderwerp_id = any (:onderwerpen::uuid[])) gezien
                         where :voor::date is null or gezien.dag < :voor::date
                         group by gezien.dag, gezien.naam, gezien.rol
                         order by gezien.dag desc, gezien.naam, gezien.rol
                         limit :hoogstens
                        """)
                .param("tenant", tenant)
                .param(
                        "onderwerpen",
                        onderwerpen.stream().map(UUID::toString).toArray(String[]::new))
                .param("voor", voor)
                .param("hoogstens", hoogstens)
                .query((rij, nummer) ->
                        new Dag(
                                rij.getObject("dag", LocalDate.class),
                                rij.getString("naam"),
                                Rol.valueOf(rij.getString("rol")),
                                Arrays.asList((String[]) rij.getArray("handelingen").getArray())))
                .list();
    }

    /**
     * Everyone who looked at these before a moment, who was first at the top, within what the
     * tenant may see.
     */
    @Transactional(readOnly = true)
    public List<Kijker> kijkers(UUID tenant, Collection<UUID> onderwerpen, Instant voor) {
        return jdbc.sql(
                        """
                        select gezien.naam, gezien.rol, count(distinct gezien.id) keren,
                               min(gezien.tijdstip) eerst, max(gezien.tijdstip) laatst,
                               array_agg(distinct gezien.handeling order by gezien.handeling) handelingen
                          from (select i.id, i.naam, i.rol, i.handeling, i.tijdstip, i.account_id
                                  from toegang.inzage_onderwerp o
                                  join toegang.inzage i
                                    on i.tenant_id = o.tenant_id and i.id = o.inzage_id
                                   and not i.geweigerd
                                 where o.tenant_id = :tenant
                                   and o.onderwerp_id = any (:onderwerpen::uuid[])
                                   and i.tijdstip < :voor) gezien
                         group by gezien.account_id, gezien.naam, gezien.rol
                         order by eerst, gezien.naam
                        """)
                .param("tenant", tenant)
                .param(
                        "onderwerpen",
                        onderwerpen.stream().map(UUID::toString).toArray(String[]::new))
                .param("voor", voor.atOffset(ZoneOffset.UTC))
                .query((rij, nummer) ->
                        new Kijker(
                                rij.getString("naam"),
                                Rol.valueOf(rij.getString("rol")),
                                Arrays.asList((String[]) rij.getArray("handelingen").getArray()),
                                rij.getInt("keren"),
                                rij.getObject("eerst", OffsetDateTime.class).toInstant(),
                                rij.getObject("laatst", OffsetDateTime.class).toInstant()))
                .list();
    }
}
