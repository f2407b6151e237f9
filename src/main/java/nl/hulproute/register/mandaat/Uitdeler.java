package nl.hulproute.register.mandaat;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Dienstcode;
import nl.hulproute.register.Kalender;
import nl.hulproute.register.bestuur.Bestuursscholen;
import nl.hulproute.register.bestuur.Schoolstand;
import nl.hulproute.register.mandaat.Bestuursmandaten.Gift;
import nl.hulproute.register.mandaat.Bestuursmandaten.Voorwaarden;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Prepares and does the giving of mandates to several schools of a board. */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
class Uitdeler {

    private final Bestuursscholen scholen;
    private final Bestuursmandaten mandaten;
    private final Kalender kalender;

    Uitdeler(Bestuursscholen scholen, Bestuursmandaten mandaten, Kalender kalender) {
        this.scholen = scholen;
        this.mandaten = mandaten;
        this.kalender = kalender;
    }

    /** The same mandate for the board's other schools. */
    Uitdeling copy(UUID bestuur, Mandaatregel voorbeeld) {
        return prepare(
                scholen.all(bestuur).stream()
                        .filter(school -> !school.brin().equals(voorbeeld.brin()))
                        .toList(),
                school ->
                        List.of(
                                new Gift(
                                        school.brin(), voorbeeld.dienst(), voorbeeld.systeemId())));
    }

    /**
     * Everything that exchanging with the samenwerkingsverband needs: the mandate of the school's
     * own system and those of the systems of its samenwerkingsverbanden.
     */
    Uitdeling allow(UUID bestuur, UUID schoolsysteem) {
        return prepare(
                scholen.all(bestuur),
                school ->
                        Stream.concat(
                                        Stream.of(schoolsysteem),
                                        school.verbanden().stream()
                                                .map(Schoolstand.Verband::systeem))
                                .distinct()
                                .map(systeem ->
                                        new Gift(school.brin(), Dienstcode.OSO_SWV, systeem))
                                .toList());
    }

    private Uitdeling prepare(List<Schoolstand> alle, Function<Schoolstand, List<Gift>> giften) {
        Map<Gift, Instant> aanwezig =
                mandaten.present(
                        alle.stream().flatMap(school -> giften.apply(school).stream()).toList());
        Instant nu = kalender.nu().toInstant();
        return new Uitdeling(
                alle.stream()
                        .map(school -> {
                            List<Gift> alles = giften.apply(school);
                            return new Uitdeling.Regel(
                                    school,
                                    alles,
                                    alles.stream()
                                            .filter(gift -> !aanwezig.containsKey(gift))
                                            .toList(),
                                    alles.stream()
                                            .flatMap(gift ->
                                                    Optional.ofNullable(aanwezig.get(gift))
                                                            .stream())
                                            .filter(nu::isBefore)
                                            .max(Comparator.naturalOrder()));
                        })
                        .toList());
    }

    /** Gives what is new in it, from today on; the id under which it can be read back. */
    UUID give(Werkplek werkplek, Uitdeling uitdeling, @Nullable LocalDate einde, String reden) {
        UUID opdracht = UUID.randomUUID();
        mandaten.give(
                werkplek.tenantId(),
                opdracht,
                uitdeling.nieuw(),
                new Voorwaarden(kalender.vandaag(), einde, werkplek.naam(), reden));
        return opdracht;
    }
}
