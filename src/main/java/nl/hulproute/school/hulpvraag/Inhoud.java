package nl.hulproute.school.hulpvraag;

import nl.hulproute.uitwisseling.Aanvraagtype;
import nl.hulproute.uitwisseling.SwvVermelding;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.UUID;

/** What the user fills in: all of a draft that autosave keeps. */
record Inhoud(
        @Nullable SwvVermelding swv,
        @Nullable Aanvraagtype aanvraagtype,
        String omschrijving,
        Set<String> blokken,
        Toelichtingkeuze toelichting,
        Set<UUID> bijlagen,
        Set<UUID> notities) {

    static final Inhoud LEEG =
            new Inhoud(null, null, "", Set.of(), Toelichtingkeuze.AUTOMATISCH, Set.of(), Set.of());

    Inhoud {
        blokken = Set.copyOf(blokken);
        bijlagen = Set.copyOf(bijlagen);
        notities = Set.copyOf(notities);
    }

    /**
     * The same with another type: its standaardtekst replaces what the user did not type, its
     * minimal set replaces the choice of blocks.
     */
    Inhoud with(@Nullable SwvVermelding naar, @Nullable Aanvraagtype type) {
        String tekst = nietGetypt() && type != null ? type.standaardtekst() : omschrijving;
        return new Inhoud(
                naar,
                type,
                tekst,
                type == null ? blokken : type.minimaleBlokken(),
                type != null && !type.toelichtingMagNietVanToepassing() && toelichting.nvt()
                        ? Toelichtingkeuze.AUTOMATISCH
                        : toelichting,
                bijlagen,
                notities);
    }

    /** There is none, or it is still the text that the samenwerkingsverband gives to complete. */
    public boolean nietGetypt() {
        return omschrijving.isBlank()
                || (aanvraagtype != null && omschrijving.equals(aanvraagtype.standaardtekst()));
    }
}
