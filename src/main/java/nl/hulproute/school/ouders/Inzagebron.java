package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.oso.Dossierbouw;
import nl.hulproute.oso.Inzage;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.gegevensblok.Blokbron;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.opp.Oppversies;
import nl.hulproute.school.ouders.Ondertekenstand.Stap;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The block <em>inzage</em>: what the carers saw of the plan, and said about it. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Inzagebron implements Blokbron {

    private final Oppversies versies;
    private final Ouderbeelden beelden;

    Inzagebron(Oppversies versies, Ouderbeelden beelden) {
        this.versies = versies;
        this.beelden = beelden;
    }

    @Override
    public void vul(Leerling leerling, Dossierbouw dossier) {
        versies.geldende(leerling.id())
                .map(versie -> beelden.beeld(leerling, versie))
                .ifPresent(beeld -> dossier.inzage(inzage(beeld)));
    }

    static Inzage inzage(Ouderbeeld beeld) {
        List<Ouderrij> rijen = beeld.rijen();
        LocalDate gezien = seen(rijen);
        return new Inzage(
                false, gezien != null, gezien, agreed(rijen), reason(rijen), consent(beeld));
    }

    /** The day on which the last of them saw it; none when nobody did. */
    private static @Nullable LocalDate seen(List<Ouderrij> rijen) {
        return rijen.stream()
                .flatMap(rij -> moments(rij))
                .map(moment -> moment.atZone(Datums.NEDERLAND).toLocalDate())
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static Stream<Instant> moments(Ouderrij rij) {
        var verzoek = rij.verzoek();
        var papier = rij.papier();
        return Stream.of(
                        verzoek == null ? null : verzoek.gezien(),
                        papier == null
                                ? null
                                : papier.datum().atStartOfDay(Datums.NEDERLAND).toInstant())
                .filter(Objects::nonNull);
    }

    /** No as soon as one says no; yes when each who signed says yes. */
    private static Inzage.Keus agreed(List<Ouderrij> rijen) {
        if (rijen.stream().anyMatch(rij -> rij.stap() == Stap.NIET_EENS)) {
            return Inzage.Keus.NEE;
        }
        return rijen.stream().anyMatch(rij -> rij.stap() == Stap.ONDERTEKEND)
                ? Inzage.Keus.JA
                : Inzage.Keus.ONBEKEND;
    }

    /** The own view of who says no; one that came with an earlier yes is no reason. */
    private static @Nullable String reason(List<Ouderrij> rijen) {
        String redenen =
                rijen.stream()
                        .filter(rij -> rij.stap() == Stap.NIET_EENS)
                        .map(Ouderrij::handtekening)
                        .filter(Objects::nonNull)
                        .filter(een -> !een.instemming())
                        .map(Handtekening::zienswijze)
                        .filter(tekst -> !tekst.isBlank())
                        .collect(Collectors.joining("\n\n"));
        return redenen.isEmpty() ? null : redenen;
    }

    /** Of each carer the newest word about each document, signed here or on paper. */
    private static Inzage.Keus consent(Ouderbeeld beeld) {
        List<Boolean> gegeven =
                beeld.rijen().stream().flatMap(rij -> words(rij, beeld.papieren())).toList();
        if (gegeven.isEmpty()) {
            return Inzage.Keus.ONBEKEND;
        }
        return gegeven.stream().allMatch(een -> een) ? Inzage.Keus.JA : Inzage.Keus.NEE;
    }

    private static Stream<Boolean> words(Ouderrij rij, List<Papier> papieren) {
        var woorden = new HashMap<UUID, Boolean>();
        var handtekening = rij.handtekening();
        if (handtekening != null) {
            handtekening
                    .toestemmingen()
                    .forEach(keus -> woorden.put(keus.document(), keus.gegeven()));
        }
        papieren.stream()
                .filter(papier -> papier.soort() == Papier.Soort.TOESTEMMING)
                .filter(papier -> papier.isVan(rij.verzorger().id()))
                .forEach(papier ->
                        papier.documenten()
                                .forEach(stuk -> {
                                    if (handtekening == null
                                            || papier.vastgelegd()
                                                    .isAfter(handtekening.getekend())) {
                                        woorden.put(stuk.document(), true);
                                    } else {
                                        woorden.putIfAbsent(stuk.document(), true);
                                    }
                                }));
        return woorden.values().stream();
    }
}
