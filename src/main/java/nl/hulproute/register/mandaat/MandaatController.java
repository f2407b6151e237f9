package nl.hulproute.register.mandaat;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Dienstversie;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Knooppunt;
import nl.hulproute.platform.web.VoorKnooppunt;
import nl.hulproute.register.Kalender;
import nl.hulproute.register.loket.Loket;
import nl.hulproute.register.loket.Weigeringen;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a system is mandated: the system itself learns since when, others only yes or no. */
@Loket
class MandaatController {

    @JsonNaming(SnakeCaseStrategy.class)
    record Mandaatantwoord(LocalDate startDate, @Nullable LocalDate endDate) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Schoolantwoord(
            String schoolOin,
            String schoolName,
            LocalDate startDate,
            @Nullable LocalDate endDate) {}

    private final Mandaten mandaten;
    private final Kalender kalender;
    private final Weigeringen weigeringen;

    MandaatController(Mandaten mandaten, Kalender kalender, Weigeringen weigeringen) {
        this.mandaten = mandaten;
        this.kalender = kalender;
        this.weigeringen = weigeringen;
    }

    @VoorKnooppunt(Onderdeel.REGISTER)
    @GetMapping("/mandates")
    Object mandaat(
            Knooppunt knooppunt,
            @RequestParam(name = "supplier_oin", required = false) @Nullable String systeem,
            @RequestParam(name = "school_oin", required = false) @Nullable String school,
            @RequestParam(name = "service_version_namespace", required = false)
                    @Nullable String versie,
            @RequestParam(name = "reference_date", required = false) @Nullable String dag) {
        var invoer = weigeringen.invoer();
        var oin = invoer.read("supplier_oin", systeem, Oin::parse);
        var brin = invoer.read("school_oin", school, MandaatController::brin);
        var dienstversie = invoer.read("service_version_namespace", versie, Dienstversie::parse);
        var peildag = invoer.readOptional("reference_date", dag, MandaatController::date);
        invoer.check();
        Mandaat mandaat =
                mandaten.find(
                                brin.orElseThrow(),
                                dienstversie.orElseThrow(),
                                oin.orElseThrow(),
                                peildag.orElseGet(kalender::vandaag))
                        .orElseThrow(() ->
                                weigeringen.refuse(
                                        HttpStatus.NOT_FOUND, "register.mandaat.onbekend"));
        return knooppunt.systeem().equals(oin.orElseThrow()) ? answer(mandaat) : Map.of();
    }

    @VoorKnooppunt(Onderdeel.REGISTER)
    @GetMapping("/school-mandates")
    List<Schoolantwoord> schoolmandaten(
            Knooppunt knooppunt,
            @RequestParam(name = "service_code", required = false) @Nullable String dienst) {
        var invoer = weigeringen.invoer();
        var code = invoer.read("service_code", dienst, Optional::of);
        invoer.check();
        LocalDate vandaag = kalender.vandaag();
        return mandaten.of(knooppunt.systeem(), code.orElseThrow()).stream()
                .filter(school -> school.mandaat().geldtOp(vandaag))
                .map(MandaatController::answer)
                .toList();
    }

    private static Mandaatantwoord answer(Mandaat mandaat) {
        return new Mandaatantwoord(mandaat.ingang(), mandaat.einde());
    }

    private static Schoolantwoord answer(Mandaten.Schoolmandaat school) {
        return new Schoolantwoord(
                Oin.of(school.brin()).waarde(),
                school.school(),
                school.mandaat().ingang(),
                school.mandaat().einde());
    }

    private static Optional<Brin> brin(String tekst) {
        return Oin.parse(tekst).flatMap(Oin::brin);
    }

    private static Optional<LocalDate> date(String tekst) {
        try {
            return Optional.of(LocalDate.parse(tekst));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
