package nl.hulproute.swv.lezen;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.voorbeeld.Bladen;
import nl.hulproute.platform.voorbeeld.Zoekuitkomst;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.dossier.Dossierdocument;
import nl.hulproute.swv.dossier.Dossierpagina;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Opens the PDFs of a dossier for whoever may read them. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Leestafel {

    private final Dossierpagina pagina;
    private final Bladen bladen;
    private final Draaistanden standen;

    Leestafel(Dossierpagina pagina, Bladen bladen, Draaistanden standen) {
        this.pagina = pagina;
        this.bladen = bladen;
        this.standen = standen;
    }

    /** A PDF that this reader may open. */
    Dossierdocument document(Werkplek werkplek, UUID dossier, UUID document) {
        Dossierdocument gevonden = pagina.legible(werkplek, dossier, document);
        if (!gevonden.pdf()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return gevonden;
    }

    /**
     * @param nummer the page that it lies open at; null: where the first words stand that were
     *     found, or else at the first
     */
    Lezing open(
            Werkplek werkplek, Dossierdocument document, @Nullable Integer nummer, String gezocht) {
        var werk = work(werkplek, document);
        var boek = bladen.boek(werk).orElse(null);
        Zoekuitkomst gevonden =
                boek == null || gezocht.isEmpty() ? null : bladen.zoek(werk, gezocht).orElse(null);
        int blad = boek == null ? 1 : boek.binnen(nummer == null ? first(gevonden) : nummer);
        return new Lezing(
                document,
                boek,
                blad,
                standen.of(werkplek, document.id()),
                gezocht,
                gevonden,
                gevonden == null || gevonden.treffers().isEmpty()
                        ? List.of()
                        : bladen.vakken(werk, blad, gezocht));
    }

    private static int first(@Nullable Zoekuitkomst gevonden) {
        return gevonden == null || gevonden.treffers().isEmpty()
                ? 1
                : gevonden.treffers().getFirst().pagina();
    }

    Optional<byte[]> picture(
            Werkplek werkplek,
            Dossierdocument document,
            int nummer,
            Bladen.Maat maat,
            int kwarten) {
        return bladen.beeld(work(werkplek, document), nummer, maat, Math.floorMod(kwarten, 4));
    }

    private static Bladen.Werk work(Werkplek werkplek, Dossierdocument document) {
        return new Bladen.Werk(Onderdeel.SWV, werkplek.tenantId(), document.sha256());
    }
}
