package nl.hulproute.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Proefgezag;
import nl.hulproute.platform.certificaten.Proefknooppunt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.security.cert.X509Certificate;

/** A connection that is older than what is trusted now. */
class KnooppuntbewakerIT {

    @TempDir Path swv;

    @VoorKnooppunt(Onderdeel.SWV)
    void route() {}

    @Test
    void whoWasRevokedMeanwhileHearsWhyAndIsCutOff() throws Exception {
        var gezag = new Proefgezag();
        gezag.equip(swv, Onderdeel.SWV);
        X509Certificate[] wie = gezag.keten(Onderdeel.SCHOOL);
        try (var daar = new Proefknooppunt(swv, Onderdeel.SWV)) {
            var request = new MockHttpServletRequest();
            request.setLocalPort(daar.uri("/").getPort());
            request.setAttribute(Knooppuntbewaker.CERTIFICATEN, wie);
            var bewaker = new Knooppuntbewaker(daar.poorten(), problemen());
            var handler = new HandlerMethod(this, getClass().getDeclaredMethod("route"));
            assertThat(bewaker.preHandle(request, new MockHttpServletResponse(), handler)).isTrue();

            gezag.revoke(swv, wie[0]);
            daar.herlees();
            var response = new MockHttpServletResponse();
            var geweigerd =
                    catchThrowableOfType(
                            Weigering.class, () -> bewaker.preHandle(request, response, handler));

            assertThat(geweigerd.probleem().status()).isEqualTo(403);
            assertThat(geweigerd.probleem().detail()).isEqualTo("Uw certificaat is ingetrokken.");
            assertThat(response.getHeader("Connection")).isEqualTo("close");
        }
    }

    private static Problemen problemen() {
        var bundel = new ResourceBundleMessageSource();
        bundel.setBasenames("messages/certificaat", "messages/uitwisseling");
        bundel.setDefaultEncoding("UTF-8");
        bundel.setFallbackToSystemLocale(false);
        return new Problemen(bundel, JsonMapper.builder().build());
    }
}
