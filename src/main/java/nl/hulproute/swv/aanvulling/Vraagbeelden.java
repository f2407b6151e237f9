package nl.hulproute.swv.aanvulling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.keuring.Keuring;
import nl.hulproute.platform.keuring.Keuringen;
import nl.hulproute.platform.keuring.Keurmeesters;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Dossierdocument;
import nl.hulproute.swv.dossier.Dossierdocumenten;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The questions of a dossier with their answers and the documents beside them, for a page. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Vraagbeelden {

    /** A document that is part of an answer, and what is known of its content. */
    record Stuk(Dossierdocument document, Keuring keuring) {

        /** Whether it may be opened here. */
        public boolean open() {
            return keuring.vrij() && !document.teruggehaald();
        }
    }

    /** An answer with its documents. */
    record Beeld(Antwoord antwoord, List<Stuk> stukken) {}

    /** A question with all that came on it. */
    record Vraagbeeld(Aanvulvraag vraag, List<Beeld> antwoorden) {}

    private final Aanvulvragen vragen;
    private final Antwoorden antwoorden;
    private final Dossierdocumenten documenten;
    private final Keuringen keuringen;

    Vraagbeelden(
            Aanvulvragen vragen,
            Antwoorden antwoorden,
            Dossierdocumenten documenten,
            Keurmeesters keurmeesters) {
        this.vragen = vragen;
        this.antwoorden = antwoorden;
        this.documenten = documenten;
        this.keuringen = keurmeesters.van(Onderdeel.SWV);
    }

    /** In the order in which they were asked. */
    List<Vraagbeeld> of(UUID swv, Dossier.Id dossier) {
        List<Aanvulvraag> gevraagd = vragen.of(swv, dossier);
        if (gevraagd.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Antwoord>> gegeven = antwoorden.of(swv, dossier);
        Map<UUID, Stuk> stukken = gegeven.isEmpty() ? Map.of() : stukken(swv, dossier, gegeven);
        return gevraagd.stream()
                .map(vraag ->
                        new Vraagbeeld(
                                vraag,
                                gegeven.getOrDefault(vraag.id(), List.of()).stream()
                                        .map(antwoord -> beeld(antwoord, stukken))
                                        .toList()))
                .toList();
    }

    private static Beeld beeld(Antwoord antwoord, Map<UUID, Stuk> stukken) {
        return new Beeld(
                antwoord,
                antwoord.documenten().stream().map(stukken::get).filter(Objects::nonNull).toList());
    }

    private Map<UUID, Stuk> stukken(
            UUID swv, Dossier.Id dossier, Map<UUID, List<Antwoord>> gegeven) {
        var genoemd =
                gegeven.values().stream()
                        .flatMap(Collection::stream)
                        .flatMap(antwoord -> antwoord.documenten().stream())
                        .collect(Collectors.toSet());
        List<Dossierdocument> all =
                documenten.of(swv, dossier).stream()
                        .filter(document -> genoemd.contains(document.id()))
                        .toList();
        Map<Sha256, Keuring> bekend =
                keuringen.van(swv, all.stream().map(Dossierdocument::sha256).toList());
        return all.stream()
                .map(document ->
                        new Stuk(
                                document, bekend.getOrDefault(document.sha256(), Keuring.ONBEKEND)))
                .collect(Collectors.toMap(stuk -> stuk.document().id(), Function.identity()));
    }
}
