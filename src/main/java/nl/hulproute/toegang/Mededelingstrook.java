package nl.hulproute.toegang;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.hulproute.platform.web.Ids;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands at the top of a page for who works where: without what this browser has put away,
 * which a cookie remembers by id.
 */
@Component
class Mededelingstrook {

    private static final String COOKIE = "gelezen";
    private static final Duration ONTHOUDEN = Duration.ofDays(180);
    private static final int MEESTE = 20;
    private static final String TUSSEN = ".";

    private final ObjectProvider<Mededelingbron> bron;
    private final Clock clock;

    Mededelingstrook(ObjectProvider<Mededelingbron> bron, Clock clock) {
        this.bron = bron;
        this.clock = clock;
    }

    /** Maintenance first, what begins first on top; before a login only what is for everyone. */
    List<Mededeling> voor(@Nullable Werkplek werkplek, HttpServletRequest request) {
        Instant nu = clock.instant();
        Set<String> weg = weg(request);
        return bron.stream()
                .flatMap(een -> een.mededelingen().stream())
                .filter(mededeling -> mededeling.zichtbaar(nu))
                .filter(mededeling -> isFor(mededeling, werkplek))
                .filter(mededeling ->
                        mededeling.onderhoud() || !weg.contains(mededeling.id().toString()))
                .sorted(
                        Comparator.comparing(Mededeling::onderhoud)
                                .reversed()
                                .thenComparing(Mededeling::van))
                .toList();
    }

    private static boolean isFor(Mededeling mededeling, @Nullable Werkplek werkplek) {
        return mededeling.voor().isEmpty()
                || (werkplek != null && mededeling.voor().contains(werkplek.organisatie().soort()));
    }

    /** Puts one away in this browser, and forgets the oldest when there are many. */
    void putAway(UUID id, HttpServletRequest request, HttpServletResponse response) {
        Set<String> weg = weg(request);
        weg.remove(id.toString());
        weg.add(id.toString());
        String waarde =
                weg.stream()
                        .skip(Math.max(0, weg.size() - MEESTE))
                        .collect(Collectors.joining(TUSSEN));
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, waarde)
                        .path("/")
                        .maxAge(ONTHOUDEN)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    private static Set<String> weg(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        var ids = new LinkedHashSet<String>();
        if (cookie != null) {
            Pattern.compile(TUSSEN, Pattern.LITERAL)
                    .splitAsStream(cookie.getValue())
                    .filter(id -> Ids.parse(id).isPresent())
                    .limit(MEESTE)
                    .forEach(ids::add);
        }
        return ids;
    }
}
