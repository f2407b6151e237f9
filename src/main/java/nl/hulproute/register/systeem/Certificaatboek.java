package nl.hulproute.register.systeem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Systeemnaam;
import nl.hulproute.platform.web.OpKnooppunt;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers of each system that asks something when it last showed which certificate, so that the
 * helpdesk sees one that is about to end. Written once an hour at most.
 */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
class Certificaatboek implements HandlerInterceptor, WebMvcConfigurer {

    private static final String CERTIFICATEN = "jakarta.servlet.request.X509Certificate";
    private static final Duration EENS_PER = Duration.ofHours(1);

    private record Gezien(Instant moment, Instant tot) {}

    private final Systemen systemen;
    private final Clock clock;

    /** When each system was written down, and with which certificate. */
    private final Map<Oin, Gezien> geschreven = new ConcurrentHashMap<>();

    Certificaatboek(@Lazy Systemen systemen, Clock clock) {
        this.systemen = systemen;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/register/v1/**");
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception fout) {
        var certificaten = (X509Certificate[]) request.getAttribute(CERTIFICATEN);
        if (certificaten != null && response.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
            Systeemnaam.of(certificaten).ifPresent(oin -> seen(oin, certificaten[0]));
        }
    }

    private void seen(Oin systeem, X509Certificate certificaat) {
        Instant nu = clock.instant();
        Instant tot = certificaat.getNotAfter().toInstant();
        Gezien eerder = geschreven.get(systeem);
        if (eerder == null
                || !eerder.tot().equals(tot)
                || eerder.moment().plus(EENS_PER).isBefore(nu)) {
            geschreven.put(systeem, new Gezien(nu, tot));
            systemen.seen(systeem, nu, tot);
        }
    }
}
