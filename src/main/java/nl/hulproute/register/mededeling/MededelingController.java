package nl.hulproute.register.mededeling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.VoorKnooppunt;
import nl.hulproute.register.loket.Loket;
import nl.hulproute.toegang.Mededeling;

import org.springframework.web.bind.annotation.GetMapping;

import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The mededelingen that are current or coming, for any system to show its users. */
@Loket
class MededelingController {

    @JsonNaming(SnakeCaseStrategy.class)
    record Antwoord(
            UUID id,
            String kind,
            String title,
            String text,
            Instant startsAt,
            Instant endsAt,
            List<String> audience) {}

    private final Mededelingen mededelingen;

    MededelingController(Mededelingen mededelingen) {
        this.mededelingen = mededelingen;
    }

    @VoorKnooppunt(Onderdeel.REGISTER)
    @GetMapping("/announcements")
    List<Antwoord> announcements() {
        return mededelingen.actual().stream().map(MededelingController::answer).toList();
    }

    private static Antwoord answer(Mededeling mededeling) {
        return new Antwoord(
                mededeling.id(),
                mededeling.soort().name(),
                mededeling.titel(),
                mededeling.tekst(),
                mededeling.van(),
                mededeling.tot(),
                mededeling.voor().stream().map(Enum::name).sorted().toList());
    }
}
