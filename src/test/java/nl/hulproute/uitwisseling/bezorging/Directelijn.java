package nl.hulproute.uitwisseling.bezorging;

import jakarta.servlet.ServletInputStream;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.proef.lot.Lot;

import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Requests to the real routes of a part of this very program, in this very thread: all filters and
 * handlers, without the network. When the power of the other node fails, so does the line.
 */
record Directelijn(MockMvc mvc, Lot lot, Lot.Kant naar, int poort, X509Certificate van, Oin systeem)
        implements Lijn {

    @Override
    public Reactie vraag(Verzoek verzoek) throws IOException {
        if (lot.omgevallen(naar)) {
            throw new IOException("connection refused");
        }
        Lot.Kant was = lot.wissel(naar);
        try {
            var request = request(verzoek);
            return reactie(mvc.perform(context -> request).andReturn().getResponse());
        } catch (IOException e) {
            throw e;
        } catch (Exception | Error e) {
            throw new IOException("the other side broke off", e);
        } finally {
            lot.wissel(was);
        }
    }

    private Reactie reactie(MockHttpServletResponse response) throws IOException {
        if (lot.omgevallen(naar)) {
            throw new IOException("the other side fell over");
        }
        Map<String, String> koppen = new HashMap<>();
        for (String naam : response.getHeaderNames()) {
            koppen.put(naam.toLowerCase(Locale.ROOT), String.valueOf(response.getHeader(naam)));
        }
        return new Reactie(
                response.getStatus(),
                koppen,
                response.getContentAsByteArray(),
                Optional.of(systeem));
    }

    private MockHttpServletRequest request(Verzoek verzoek) throws IOException {
        var lichaam = verzoek.lichaam();
        long lengte = lichaam == null ? 0 : lichaam.grootte();
        InputStream bron =
                lichaam == null ? new ByteArrayInputStream(new byte[0]) : lichaam.bron().open();
        var request =
                new MockHttpServletRequest(verzoek.methode(), verzoek.uri().getPath()) {
                    @Override
                    public ServletInputStream getInputStream() {
                        return new DelegatingServletInputStream(bron);
                    }

                    @Override
                    public long getContentLengthLong() {
                        return lengte;
                    }
                };
        verzoek.koppen().forEach(request::addHeader);
        request.setLocalPort(poort);
        request.setSecure(true);
        request.setAttribute(
                "jakarta.servlet.request.X509Certificate", new X509Certificate[] {van});
        return request;
    }
}
