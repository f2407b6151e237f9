package nl.hulproute.register.routering;

import nl.hulproute.gedeeld.Dienstversie;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Knooppunt;
import nl.hulproute.platform.web.VoorKnooppunt;
import nl.hulproute.register.Kalender;
import nl.hulproute.register.loket.Loket;
import nl.hulproute.register.loket.Weigeringen;
import nl.hulproute.register.routering.Endpoints.Endpoint;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** Where someone is reached, and the announcement of it by the system that runs there. */
@Loket
class EndpointController {

    @JsonNaming(SnakeCaseStrategy.class)
    record Aankondiging(
            @Nullable String routingId,
            @Nullable String serviceVersionNamespace,
            @Nullable String url) {}

    private final Endpoints endpoints;
    private final Bevoegdheid bevoegdheid;
    private final Kalender kalender;
    private final Weigeringen weigeringen;

    EndpointController(
            Endpoints endpoints,
            Bevoegdheid bevoegdheid,
            Kalender kalender,
            Weigeringen weigeringen) {
        this.endpoints = endpoints;
        this.bevoegdheid = bevoegdheid;
        this.kalender = kalender;
        this.weigeringen = weigeringen;
    }

    @VoorKnooppunt(Onderdeel.REGISTER)
    @GetMapping("/endpoints")
    @Transactional(readOnly = true)
    List<Endpoint> endpoints(
            @RequestParam(name = "service_version_namespace", required = false)
                    @Nullable String versie,
            @RequestParam(name = "routing_id", required = false) @Nullable String adres,
            @RequestParam(name = "school_oin", required = false) @Nullable String school,
            @RequestParam(name = "reference_date", required = false) @Nullable String dag) {
        var invoer = weigeringen.invoer();
        var dienstversie = invoer.read("service_version_namespace", versie, Dienstversie::parse);
        var peildag = invoer.readDay("reference_date", dag);
        if (school == null) {
            var omgeving = invoer.read("routing_id", adres, Adres::parse);
            invoer.check();
            return endpoints.find(
                    omgeving.orElseThrow(),
                    dienstversie.orElseThrow(),
                    peildag.orElseGet(kalender::vandaag));
        }
        var brin = invoer.read("school_oin", school, t -> Oin.parse(t).flatMap(Oin::brin));
        invoer.check();
        return endpoints.find(
                brin.orElseThrow(),
                dienstversie.orElseThrow(),
                peildag.orElseGet(kalender::vandaag));
    }

    @VoorKnooppunt(Onderdeel.REGISTER)
    @PostMapping("/endpoints")
    @Transactional
    ResponseEntity<Endpoint> announce(Knooppunt knooppunt, @RequestBody Aankondiging aankondiging) {
        var invoer = weigeringen.invoer();
        var adres = invoer.read("routing_id", aankondiging.routingId(), Adres::parse);
        var versie =
                invoer.read(
                        "service_version_namespace",
                        aankondiging.serviceVersionNamespace(),
                        Dienstversie::parse);
        var url = invoer.read("url", aankondiging.url(), EndpointController::url);
        invoer.check();
        return announce(
                knooppunt.systeem(), adres.orElseThrow(), versie.orElseThrow(), url.orElseThrow());
    }

    /** The system that announced an address takes it back; that nothing was there is as well. */
    @VoorKnooppunt(Onderdeel.REGISTER)
    @DeleteMapping("/endpoints")
    @Transactional
    ResponseEntity<Void> withdraw(
            Knooppunt knooppunt,
            @RequestParam(name = "service_version_namespace", required = false)
                    @Nullable String versie,
            @RequestParam(name = "routing_id", required = false) @Nullable String adres) {
        var invoer = weigeringen.invoer();
        var dienstversie = invoer.read("service_version_namespace", versie, Dienstversie::parse);
        var omgeving = invoer.read("routing_id", adres, Adres::parse);
        invoer.check();
        endpoints.withdraw(omgeving.orElseThrow(), dienstversie.orElseThrow(), knooppunt.systeem());
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<Endpoint> announce(
            Oin systeem, Adres adres, Dienstversie versie, URI url) {
        if (!bevoegdheid.mayAnnounce(systeem, adres, versie)) {
            throw weigeringen.refuse(
                    HttpStatus.FORBIDDEN, "register.endpoint.nietbevoegd", adres.waarde());
        }
        boolean gewijzigd = endpoints.announce(adres, versie, url, systeem);
        return ResponseEntity.status(gewijzigd ? HttpStatus.CREATED : HttpStatus.OK)
                .body(endpoints.find(adres, versie, kalender.vandaag()).getFirst());
    }

    private static Optional<URI> url(String tekst) {
        try {
            URI url = new URI(tekst);
            boolean goed =
                    "https".equals(url.getScheme())
                            && url.getHost() != null
                            && url.getUserInfo() == null
                            && url.getFragment() == null;
            return goed ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
