package nl.hulproute.swv.aanvulling;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Dossierpagina;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions that the program proposes: for each obligatory document that is lacking. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Voorstellen {

    /** A proposal, ready to be a question. */
    record Voorstel(Documentsoort soort, Vraaginvoer invoer) {}

    private final Dossierpagina pagina;
    private final Conceptvragen concepten;
    private final Aanvulvragen vragen;
    private final Vraagwoorden woorden;
    private final Datums datums;

    Voorstellen(
            Dossierpagina pagina,
            Conceptvragen concepten,
            Aanvulvragen vragen,
            Vraagwoorden woorden,
            Datums datums) {
        this.pagina = pagina;
        this.concepten = concepten;
        this.vragen = vragen;
        this.woorden = woorden;
        this.datums = datums;
    }

    /** Without what is asked already, or stands in a draft. */
    List<Voorstel> of(UUID swv, Dossier dossier) {
        Set<Documentsoort> gevraagd =
                Stream.concat(
                                concepten.of(swv, dossier.id()).stream(),
                                vragen.of(swv, dossier.id()).stream().filter(Aanvulvraag::open))
                        .flatMap(vraag -> Optional.ofNullable(vraag.soort()).stream())
                        .collect(Collectors.toSet());
        return pagina.asked(swv, dossier).stream()
                .filter(stuk -> stuk.verplicht() && !stuk.aanwezig())
                .filter(stuk -> !gevraagd.contains(stuk.soort()))
                .map(stuk -> proposal(dossier, stuk))
                .toList();
    }

    private Voorstel proposal(Dossier dossier, Dossierpagina.Gevraagd stuk) {
        return new Voorstel(
                stuk.soort(),
                new Vraaginvoer(
                        woorden.wat(stuk.soort()),
                        woorden.waarom(dossier.aanvraagtypeNaam(), stuk.eis()),
                        stuk.soort().code(),
                        datums.vandaag().plusDays(Vraaginvoer.DAGEN).toString()));
    }
}
