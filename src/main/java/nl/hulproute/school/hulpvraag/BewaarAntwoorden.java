package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Keeps what someone wrote on questions; an answer that a colleague changed meanwhile stays his.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class BewaarAntwoorden {

    /**
     * What came of it.
     *
     * @param botsingen what was written on questions that a colleague changed meanwhile
     * @param teLang the questions whose text is too long to be kept
     */
    record Uitkomst(Map<UUID, Vraagantwoord> botsingen, Set<UUID> teLang) {

        static final Uitkomst NIETS = new Uitkomst(Map.of(), Set.of());

        boolean goed() {
            return botsingen.isEmpty() && teLang.isEmpty();
        }
    }

    private final Hulpvragen hulpvragen;
    private final Aanvulvragen vragen;
    private final Vraagantwoorden antwoorden;
    private final Mapstukken map;

    BewaarAntwoorden(
            Hulpvragen hulpvragen,
            Aanvulvragen vragen,
            Vraagantwoorden antwoorden,
            Mapstukken map) {
        this.hulpvragen = hulpvragen;
        this.vragen = vragen;
        this.antwoorden = antwoorden;
        this.map = map;
    }

    /** Only what differs from what is there is written. */
    @Transactional
    Uitkomst bewaar(Hulpvraag hulpvraag, Antwoordformulier formulier, Werkplek werkplek) {
        UUID school = werkplek.tenantId();
        hulpvragen.lock(school, hulpvraag.id());
        Set<UUID> kiesbaar = choosable(hulpvraag);
        var botsingen = new LinkedHashMap<UUID, Vraagantwoord>();
        var teLang = new HashSet<UUID>();
        for (Aanvulvraag vraag : vragen.van(school, hulpvraag.id())) {
            Optional<Vraagantwoord> nieuw =
                    formulier
                            .antwoord(vraag, kiesbaar)
                            .filter(antwoord -> vraag.open() && !antwoord.zegt(vraag.antwoord()));
            if (nieuw.isEmpty()) {
                continue;
            }
            if (nieuw.get().tekst().length() > Vraagantwoord.MAX_TEKST) {
                teLang.add(vraag.id());
            } else if (!antwoorden.save(school, vraag.id(), nieuw.get(), werkplek.naam())) {
                botsingen.put(vraag.id(), nieuw.get());
            }
        }
        return new Uitkomst(botsingen, teLang);
    }

    /** What is in the map and did not go to the samenwerkingsverband before. */
    private Set<UUID> choosable(Hulpvraag hulpvraag) {
        return map.documenten(hulpvraag).stream()
                .filter(stuk -> stuk.verzonden() == null)
                .map(Stuk::id)
                .collect(Collectors.toSet());
    }
}
