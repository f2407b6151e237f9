package nl.hulproute.toegang;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.servlet.http.HttpServletRequest;

import nl.hulproute.platform.web.Ids;

import org.jspecify.annotations.Nullable;
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

    /**
     * Notes the request, with the ids that stand in its path, before it is answered: what is shown
     * is never without a line.
     *
     * @return the line, for {@link #refused}
     */
    @Transactional
    UUID note(Werkplek werkplek, String handeling, HttpServletRequest request) {
        return write(werkplek, handeling, inPath(request));
    }

    /** Keeps the line as an attempt: whoever made it saw nothing. */
    @Transactional
    void refused(Werkplek werkplek, UUID inzage) {
        jdbc.sql(
                        """
                        update toegang.inzage set geweigerd = true
                         where tenant_id = :tenant and id = :id
                        """)
                .param("tenant", werkplek.tenantId())
                .param("id", inzage)
                .update();
    }

    /**
     * Notes the request, unless what the first of its ids say was opened a short while ago.
     *
     * @return the line; null when there is one already
     */
    @Transactional
    @Nullable UUID noteOnce(
            Werkplek werkplek, String handeling, HttpServletRequest request, int ids) {
        var opening = opening(werkplek, request, ids);
        return kortgeleden.getIfPresent(opening) == null
                ? write(werkplek, handeling, opening.onderwerpen())
                : null;
    }

    /** It was shown: what belongs to it need not be noted for a while. */
    void opened(Werkplek werkplek, HttpServletRequest request, int ids) {
        kortgeleden.put(opening(werkplek, request, ids), true);
    }

    private static Opening opening(Werkplek werkplek, HttpServletRequest request, int ids) {
        return new Opening(
                werkplek.account(),
                werkplek.tenantId(),
                Stream.of(request.getRequestURI().split("/"))
                        .flatMap(deel -> Ids.parse(deel).stream())
                        .limit(ids)
                        .toList());
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

    private UUID write(Werkplek werkplek, String handeling, List<UUID> onderwerpen) {
        return jdbc.sql(
                        """
                        with nieuw as (
                          insert into toegang.inzage
                                 (tenant_id, account_id, naam, rol, handeling, onderwerpen, tijdstip)
                          values (:tenant, :account, :naam, :rol, :handeling, :onderwerpen::uuid[],
                                  :nu)
                          returning tenant_id, id, onderwerpen),
                        bij as (
                          insert into toegang.inzage_onderwerp (tenant_id, onderwerp_id, inzage_id)
                          select distinct nieuw.tenant_id, o.id, nieuw.id
                            from nieuw cross join unnest(nieuw.onderwerpen) o (id))
                        select id from nieuw
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
                .query(UUID.class)
                .single();
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
