package nl.hulproute.register.instelling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.VoorKnooppunt;
import nl.hulproute.register.loket.Loket;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

import java.util.List;

/** The schools that the register knows, to find one by; our own addition to the look-up. */
@Loket
class InstellingController {

    @JsonNaming(SnakeCaseStrategy.class)
    record Schoolantwoord(
            String branch,
            String name,
            String type,
            String board,
            String street,
            String houseNumber,
            String postalCode,
            String city,
            String phone,
            @Nullable Boolean ownEnvironment) {}

    private final Instellingen instellingen;

    InstellingController(Instellingen instellingen) {
        this.instellingen = instellingen;
    }

    @VoorKnooppunt(Onderdeel.REGISTER)
    @GetMapping("/schools")
    List<Schoolantwoord> schools(@RequestParam(name = "search", defaultValue = "") String zoek) {
        return instellingen.search(zoek).stream()
                .map(school ->
                        new Schoolantwoord(
                                school.vestiging().toString(),
                                school.naam(),
                                school.soort().name(),
                                school.bestuur(),
                                school.straat(),
                                school.huisnummer(),
                                school.postcode(),
                                school.plaats(),
                                school.telefoon(),
                                school.eigenOmgeving()))
                .toList();
    }
}
