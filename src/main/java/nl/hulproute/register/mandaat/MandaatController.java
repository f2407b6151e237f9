package nl.hulproute.register.mandaat;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Dienstversie;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.Knooppunt;
import nl.hulproute.platform.web.VoorKnooppunt;
import nl.hulproute.platform.web.Weigering;
import nl.hulproute.register.Kalender;
import nl.hulproute.register.loket.Loket;
import nl.hulproute.register.loket.Weigeringen;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a system is mandated: the system itself learns since when, others only yes or no. */
@Loket
class MandaatController {

    private record Vraag(Brin brin, Dienstversie versie, Oin systeem, LocalDate dag) {}

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
    private final Datums datums;
    private final Weigeringen weigeringen;

    MandaatController(
            Mandaten mandaten, Kalender kalender, Datums datums, Weigeringen weigeringen) {
        this.mandaten = mandaten;
        this.kalender = kalender;
        this.datums = datums;
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
        var peildag = invoer.readDay("reference_date", dag);
        invoer.check();
        return answer(
                knooppunt.systeem().equals(oin.orElseThrow()),
                new Vraag(
                        brin.orElseThrow(),
                        dienstversie.orElseThrow(),
                        oin.orElseThrow(),
                        peildag.orElseGet(kalender::vandaag)));
    }

    /** The system that is mandated itself reads from when; another one only yes or no. */
    private Object answer(boolean zelf, Vraag vraag) {
        Mandaat mandaat =
                mandaten.find(vraag.brin(), vraag.versie(), vraag.systeem(), vraag.dag())
                        .orElseThrow(() -> none(zelf, vraag));
        return zelf ? new Mandaatantwoord(mandaat.ingang(), mandaat.einde()) : Map.of();
    }

    private Weigering none(boolean zelf, Vraag vraag) {
        Optional<Instant> gereed =
                zelf
                        ? mandaten.gereedOm(vraag.brin(), vraag.versie(), vraag.systeem())
                        : Optional.empty();
        return gereed.map(this::notYet)
                .orElseGet(() ->
                        weigeringen.refuse(HttpStatus.NOT_FOUND, "register.mandaat.onbekend"));
    }

    private Weigering notYet(Instant gereed) {
        return Kalender.day(gereed).equals(kalender.vandaag())
                ? weigeringen.refuse(
                        HttpStatus.NOT_FOUND, "register.mandaat.gereed", datums.tijd(gereed))
                : weigeringen.refuse(
                        HttpStatus.NOT_FOUND,
                        "register.mandaat.gereed-later",
                        datums.dag(gereed),
                        datums.tijd(gereed));
    }

    @VoorKnooppunt(Onderdeel.REGISTER)
    @GetMapping("/school-mandates")
    List<Schoolantwoord> schoolmandaten(
            Knooppunt knooppunt,
            @RequestParam(name = "service_code", required = false) @Nullable String dienst) {
        var invoer = weigeringen.invoer();
        var code = invoer.read("service_code", dienst, Optional::of);
        invoer.check();
        return mandaten.of(knooppunt.systeem(), code.orElseThrow()).stream()
                .map(MandaatController::answer)
                .toList();
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
}
