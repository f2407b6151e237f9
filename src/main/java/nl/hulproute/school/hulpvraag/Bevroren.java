package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Grondslagsoort;
import nl.hulproute.oso.Bijlage;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.school.ouders.Grondslag;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Documentregel;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** A document as it was sent; what the program wrote itself comes from no document of the map. */
record Bevroren(
        @Nullable UUID document,
        Documentregel regel,
        String mediatype,
        Verantwoording verantwoording) {

    static Bevroren of(Stuk stuk, Stof stof) {
        var grondslag = stof.feiten().grondslag(stuk.id());
        return new Bevroren(
                stuk.id(),
                new Documentregel(
                        stuk.sha256(),
                        stuk.naam(),
                        stuk.soort(),
                        omschrijving(stuk),
                        stuk.grootte(),
                        grondslag
                                .map(Grondslag::soort)
                                .orElseGet(() -> Grondslag.vanzelf(stuk.soort()))),
                stuk.mediatype(),
                grondslag.map(Verantwoording::of).orElse(Verantwoording.VANZELF));
    }

    /**
     * With what the SWV cannot see otherwise: of when it is, and the reason of a document that
     * nobody asked for.
     */
    private static String omschrijving(Stuk stuk) {
        String gedateerd = stuk.onderwerp() + ", " + vanWanneer(stuk);
        return stuk.reden().isBlank() ? gedateerd : "%s (%s)".formatted(gedateerd, stuk.reden());
    }

    private static String vanWanneer(Stuk stuk) {
        LocalDate datum = stuk.dagtekening().datum();
        return datum != null
                ? "van " + Datums.inHetNederlands(datum)
                : "in de map sinds " + Datums.inHetNederlands(Stof.dag(stuk.toegevoegd()));
    }

    /** The same as the dossier names it. */
    Bijlage bijlage() {
        return new Bijlage(regel.naam(), regel.omschrijving(), regel.sha256(), regel.grootte());
    }

    /** Whether this user may see it, by its kind. */
    boolean leesbaar(Werkplek werkplek) {
        return leesbaar(regel.soort(), werkplek);
    }

    static boolean leesbaar(Documentsoort soort, Werkplek werkplek) {
        return !soort.medisch() || werkplek.mag(Actie.MEDISCH_ZIEN);
    }

    /** Whether it rests on consent, which carers gave. */
    public boolean metToestemming() {
        return regel.grondslag() == Grondslagsoort.TOESTEMMING && verantwoording.reden().isEmpty();
    }

    public boolean toonbaar() {
        return Weergave.toonbaar(mediatype);
    }
}
