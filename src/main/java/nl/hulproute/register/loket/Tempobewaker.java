package nl.hulproute.register.loket;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.hulproute.platform.certificaten.Systeemnaam;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import java.security.cert.X509Certificate;
import java.time.Duration;

/** Says "later" to a system that asks too often; never "no". */
final class Tempobewaker implements HandlerInterceptor {

    private static final String CERTIFICATEN = "jakarta.servlet.request.X509Certificate";

    private final Vraagtempo tempo;
    private final Weigeringen weigeringen;

    Tempobewaker(Vraagtempo tempo, Weigeringen weigeringen) {
        this.tempo = tempo;
        this.weigeringen = weigeringen;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod route
                && route.getBeanType().isAnnotationPresent(Loket.class)) {
            Systeemnaam.of((X509Certificate[]) request.getAttribute(CERTIFICATEN))
                    .flatMap(tempo::take)
                    .ifPresent(wacht -> refuse(response, wacht));
        }
        return true;
    }

    private void refuse(HttpServletResponse response, Duration wacht) {
        long seconden = Math.max(1, wacht.plusMillis(999).toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconden));
        throw weigeringen.refuse(
                HttpStatus.TOO_MANY_REQUESTS, "register.loket.tevaak", String.valueOf(seconden));
    }
}
