package nl.hulproute.uitwisseling.ontvangst;

import jakarta.servlet.http.HttpServletRequest;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.web.Knooppunt;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.VoorKnooppunt;
import nl.hulproute.uitwisseling.AanvraagtypeBron;
import nl.hulproute.uitwisseling.HulpvraagOntvanger;
import nl.hulproute.uitwisseling.Statusbericht;
import nl.hulproute.uitwisseling.bericht.Berichtvorm;
import nl.hulproute.uitwisseling.bericht.Partijen;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Answers what schools ask a samenwerkingsverband. */
@RestController
@OpKnooppunt(Onderdeel.SWV)
class VraagController {

    private final Balie balie;
    private final HulpvraagOntvanger ontvanger;
    private final AanvraagtypeBron bron;
    private final Berichtvorm vorm;
    private final Zinnen zinnen;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    VraagController(
            Balie balie,
            HulpvraagOntvanger ontvanger,
            AanvraagtypeBron bron,
            Berichtvorm vorm,
            Zinnen zinnen,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.balie = balie;
        this.ontvanger = ontvanger;
        this.bron = bron;
        this.vorm = vorm;
        this.zinnen = zinnen;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @VoorKnooppunt(Onderdeel.SWV)
    @GetMapping(
            path = "/uitwisseling/v1/samenwerkingsverbanden",
            produces = MediaType.APPLICATION_JSON_VALUE)
    String samenwerkingsverbanden(Knooppunt knooppunt, HttpServletRequest request) {
        Partijen partijen = mandated(knooppunt, request);
        return vorm.write(
                bron.vermelding(partijen.swv(), partijen.routeringskenmerk().vestiging()).stream()
                        .toList());
    }

    @VoorKnooppunt(Onderdeel.SWV)
    @GetMapping(
            path = "/uitwisseling/v1/aanvraagtypen",
            produces = MediaType.APPLICATION_JSON_VALUE)
    String aanvraagtypen(Knooppunt knooppunt, HttpServletRequest request) {
        Partijen partijen = mandated(knooppunt, request);
        return vorm.write(bron.voor(partijen.swv(), partijen.routeringskenmerk().vestiging()));
    }

    private Partijen mandated(Knooppunt knooppunt, HttpServletRequest request) {
        Partijen partijen = balie.parties(request);
        balie.demandMandate(knooppunt, partijen.school());
        return partijen;
    }

    /**
     * The newest status of each hulpvraag, a page at a time. Without a mandate a system still
     * learns of what it delivered itself, for that concerns hulpvragen received before the mandate
     * ended.
     */
    @VoorKnooppunt(Onderdeel.SWV)
    @GetMapping(path = "/uitwisseling/v1/statussen", produces = MediaType.APPLICATION_JSON_VALUE)
    String statussen(
            Knooppunt knooppunt,
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable Instant sinds,
            @RequestParam(required = false) @Nullable UUID na) {
        Partijen partijen = balie.parties(request);
        boolean gemandateerd = balie.isMandated(knooppunt, partijen.school());
        UUID tenant = ontvanger.tenant(partijen.swv()).orElseThrow(() -> balie.refuse(404));
        return Tenant.van(tenant)
                .doe(() ->
                        transaction.execute(status -> {
                            if (na != null && !isReported(tenant, partijen, na)) {
                                throw balie.refuse(
                                        400, List.of(zinnen.zeg("uitwisseling.keuring.na")));
                            }
                            return statussen(tenant, partijen, knooppunt, gemandateerd, sinds, na);
                        }));
    }

    /** Whoever asks for what follows something else would never hear of anything again. */
    private boolean isReported(UUID tenant, Partijen partijen, UUID melding) {
        return jdbc.sql(
                        """
                        select exists (select from uitwisseling_swv.uitgaand
                                        where tenant_id = :tenant and id = :id
                                          and soort = 'status' and naar = :naar)
                        """)
                .param("tenant", tenant)
                .param("id", melding)
                .param("naar", partijen.routeringskenmerk().waarde())
                .query(Boolean.class)
                .single();
    }

    private String statussen(
            UUID tenant,
            Partijen partijen,
            Knooppunt knooppunt,
            boolean gemandateerd,
            @Nullable Instant sinds,
            @Nullable UUID na) {
        return jdbc.sql(
                        """
                        select '[' || coalesce(string_agg(pagina.bericht, ','
                                               order by pagina.volgnummer), '') || ']'
                          from (select nieuwste.bericht, nieuwste.volgnummer from (
                                select distinct on (u.hulpvraag_id)
                                       u.bericht, u.gemaakt, u.volgnummer
                                  from uitwisseling_swv.uitgaand u
                                 where u.tenant_id = :tenant and u.naar = :naar
                                   and u.soort = 'status' and u.van = :van
                                   and (:gemandateerd or exists (
                                         select 1 from uitwisseling_swv.inkomend i
                                          where i.tenant_id = u.tenant_id
                                            and i.afzender = u.naar
                                            and i.bericht_id = u.hulpvraag_id
                                            and i.systeem = :systeem))
                                 order by u.hulpvraag_id, u.volgnummer desc) nieuwste
                         where nieuwste.gemaakt >= :sinds
                           and (cast(:na as uuid) is null or nieuwste.volgnummer > (
                                 select v.volgnummer from uitwisseling_swv.uitgaand v
                                  where v.tenant_id = :tenant and v.id = :na))
                         order by nieuwste.volgnummer
                         limit :hoogstens) pagina
                        """)
                .param("tenant", tenant)
                .param("naar", partijen.routeringskenmerk().waarde())
                .param("van", partijen.swv().waarde())
                .param("gemandateerd", gemandateerd)
                .param("systeem", knooppunt.systeem().waarde())
                .param("sinds", Timestamp.from(sinds == null ? Instant.EPOCH : sinds))
                .param("na", na)
                .param("hoogstens", Statusbericht.PER_ANTWOORD)
                .query(String.class)
                .single();
    }
}
