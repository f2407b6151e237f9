package nl.hulproute.toegang.kennisgeving;

import nl.hulproute.toegang.Actie;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A kind of news, for who may do something with it. What the law wants known at once goes by mail
 * at once, whatever someone chooses.
 */
public enum Kennisgevingsoort {
    GOEDKEURING_GEVRAAGD(Actie.HULPVRAAG_VERZENDEN, Wijze.DIRECT),
    GOEDKEURING_BEANTWOORD(Actie.HULPVRAAG_VERZENDEN, Wijze.DIRECT),
    GOEDKEURING_GEGEVEN(GOEDKEURING_BEANTWOORD),
    GOEDKEURING_TERUGGEGEVEN(GOEDKEURING_BEANTWOORD),
    GOEDKEURING_VERVALLEN(GOEDKEURING_BEANTWOORD),
    STATUS(Actie.HULPVRAAG_VERZENDEN, Wijze.PAGINA, Wijze.DIRECT),
    AANVULLING_GEVRAAGD(Actie.HULPVRAAG_VERZENDEN, Wijze.PAGINA, Wijze.DIRECT),
    GEWEIGERD(Actie.HULPVRAAG_VERZENDEN, Wijze.DIRECT),
    TERUGNAME(Actie.HULPVRAAG_VERZENDEN, Wijze.DIRECT),
    ANTWOORD_BINNEN(Actie.DOSSIERS_BEHANDELEN, Wijze.DIRECT),
    DOCUMENT_BINNEN(Actie.DOSSIERS_BEHANDELEN, Wijze.DAG),
    TOEGEWEZEN(Actie.DOSSIERS_BEHANDELEN, Wijze.DAG),
    OVERLEG(Actie.DOSSIERS_BEHANDELEN, Wijze.DAG),
    TERMIJN_NABIJ(Actie.DOSSIERS_BEHANDELEN, Wijze.DAG),
    DATALEK(Actie.DATALEKKEN_BEHEREN, Wijze.DIRECT);

    private final Actie nodig;
    private final Wijze vanzelf;
    private final Wijze waarnemend;
    private final @Nullable Kennisgevingsoort deelVan;

    /** What is chosen as one, and told apart. */
    Kennisgevingsoort(Kennisgevingsoort deelVan) {
        this.nodig = deelVan.nodig;
        this.vanzelf = deelVan.vanzelf;
        this.waarnemend = deelVan.waarnemend;
        this.deelVan = deelVan;
    }

    Kennisgevingsoort(Actie nodig, Wijze vanzelf) {
        this(nodig, vanzelf, vanzelf);
    }

    Kennisgevingsoort(Actie nodig, Wijze vanzelf, Wijze waarnemend) {
        this.nodig = nodig;
        this.vanzelf = vanzelf;
        this.waarnemend = waarnemend;
        this.deelVan = null;
    }

    /** Who may not do this is told nothing of it. */
    Actie nodig() {
        return nodig;
    }

    /** How one is told who chose nothing. */
    public Wijze vanzelf() {
        return vanzelf;
    }

    /**
     * How one is told who chose nothing and stands in: of what the samenwerkingsverband mails to
     * who is away, nobody else gets that mail.
     */
    Wijze waarnemend() {
        return waarnemend;
    }

    /** The kind by which one chooses how to be told of it, and looks for it in the list. */
    Kennisgevingsoort keuze() {
        return deelVan == null ? this : deelVan;
    }

    /** Nobody can put it off. */
    public boolean vast() {
        return this == DATALEK;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Kennisgevingsoort> ofCode(String code) {
        return Arrays.stream(values()).filter(soort -> soort.code().equals(code)).findFirst();
    }
}
