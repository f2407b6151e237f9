package nl.hulproute.uitwisseling.bericht;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Routeringskenmerk;

import java.net.http.HttpRequest;
import java.util.Map;

/**
 * Between whom a request passes; in headers, for a URI is no place for it. The certificate names
 * the system, these name for whom it works.
 */
public record Partijen(Oin school, Routeringskenmerk routeringskenmerk, Oin swv) {

    public static final String SCHOOL = "Hulproute-School";
    public static final String ROUTERINGSKENMERK = "Hulproute-Routeringskenmerk";
    public static final String SWV = "Hulproute-Samenwerkingsverband";

    /** The headers by name. */
    public Map<String, String> koppen() {
        return Map.of(
                SCHOOL, school.waarde(),
                ROUTERINGSKENMERK, routeringskenmerk.waarde(),
                SWV, swv.waarde());
    }

    public HttpRequest.Builder addTo(HttpRequest.Builder request) {
        koppen().forEach(request::header);
        return request;
    }
}
