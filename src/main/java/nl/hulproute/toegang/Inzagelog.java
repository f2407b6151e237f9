package nl.hulproute.toegang;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.servlet.http.HttpServletRequest;

import nl.hulproute.platform.web.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.HandlerMapping;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Who looked at, or changed, what about which pupil, and when (AVG art. 5 and 32). */
@Component
public class Inzagelog {

    private static final Duration OPEN = Duration.ofMinutes(10);
    private static final int MEESTE = 20_000;

    private final Cache<Opening, Boolean> kortgeleden =
            Caffeine.newBuilder().expireAfterWrite(OPEN).maximumSize(MEESTE).build();

    private final JdbcClient jdbc;
    private final Clock clock;

    Inzagelog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes the request, with the ids that stand in its path. */
    @Transactional
    void note(Werkplek werkplek, String handeling, HttpServletRequest request) {
        write(werkplek, handeling, inPath(request));
    }

    /** Notes the request, unless it was noted of the first of its ids a short while ago. */
    @Transactional
    void noteOnce(Werkplek werkplek, String handeling, HttpServletRequest request, int ids) {
        List<UUID> onderwerpen =
                Stream.of(request.getRequestURI().split("/"))
                        .flatMap(deel -> Ids.parse(deel).stream())
                        .limit(ids)
                        .toList();
        var opening = new Opening(werkplek.account(), werkplek.tenantId(), onderwerpen);
        if (kortgeleden.getIfPresent(opening) == null) {
            write(werkplek, handeling, onderwerpen);
            kortgeleden.put(opening, true);
        }
    }

    /** Somebody who has something open. */
    private record Opening(UUID account, UUID tenant, List<UUID> onderwerpen) {}

    /**
     * Notes whom a request was about besides: the path of a page about several names none of them.
     *
     * @param handeling the route, as {@code POST /overzichten/maken}
     */
    @Transactional
    public void note(Werkplek werkplek, String handeling, Collection<UUID> onderwerpen) {
        write(werkplek, handeling, List.copyOf(onderwerpen));
    }

    private void write(Werkplek werkplek, String handeling, List<UUID> onderwerpen) {
        jdbc.sql(
                        """
                        with nieuw as (
                          insert into toegang.inzage
                                 (tenant_id, account_id, naam, rol, handeling, onderwerpen, tijdstip)
                          values (:tenant, :account, :naam, :rol, :handeling, :onderwerpen::uuid[],
                                  :nu)
                          returning tenant_id, id, onderwerpen)
                        insert into toegang.inzage_onderwerp (tenant_id, onderwerp_id, inzage_id)
                        select distinct nieuw.tenant_id, o.id, nieuw.id
                          from nieuw cross join unnest(nieuw.onderwerpen) o (id)
                        """)
                .param("tenant", werkplek.tenantId())
                .param("account", werkplek.account())
                .param("naam", werkplek.naam())
                .param("rol", werkplek.rol().name())
                .param("handeling", handeling)
                .param(
                        "onderwerpen",
                        onderwerpen.stream().map(UUID::toString).toArray(String[]::new))
                .param("nu", OffsetDateTime.now(clock))
                .update();
    }

    private static List<UUID> inPath(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> map
                ? map.values().stream()
                        .flatMap(waarde -> Ids.parse(String.valueOf(waarde)).stream())
                        .toList()
                : List.of();
    }
}
