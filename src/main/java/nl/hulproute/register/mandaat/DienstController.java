package nl.hulproute.register.mandaat;

import com.fasterxml.jackson.annotation.JsonProperty;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.VoorKnooppunt;
import nl.hulproute.register.loket.Loket;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Map;

/** Which diensten the register knows, and in which versions. */
@Loket
class DienstController {

    private static final String DIENSTEN = "/register/v1/services";
    private static final String VERSIES = "/register/v1/service-versions";

    record Link(String href) {}

    record Dienstantwoord(
            String code,
            String name,
            String description,
            @JsonProperty("_links") Map<String, Link> links) {}

    record Versieantwoord(
            String namespace, String status, @JsonProperty("_links") Map<String, Link> links) {}

    private final Diensten diensten;

    DienstController(Diensten diensten) {
        this.diensten = diensten;
    }

    @VoorKnooppunt(Onderdeel.REGISTER)
    @GetMapping("/services")
    List<Dienstantwoord> diensten(
            @RequestParam(name = "name", required = false) @Nullable String naam) {
        return diensten.find(naam).stream()
                .map(dienst ->
                        new Dienstantwoord(
                                dienst.code(),
                                dienst.name(),
                                dienst.description(),
                                Map.of("self", dienst(dienst.code()))))
                .toList();
    }

    @VoorKnooppunt(Onderdeel.REGISTER)
    @GetMapping("/service-versions")
    List<Versieantwoord> versies() {
        return diensten.versies().stream()
                .map(versie ->
                        new Versieantwoord(
                                versie.namespace(),
                                versie.status(),
                                Map.of(
                                        "self",
                                        new Link(VERSIES),
                                        "service",
                                        dienst(versie.service()))))
                .toList();
    }

    private static Link dienst(String code) {
        return new Link(DIENSTEN + "?name=" + code);
    }
}
