package nl.hulproute.school.map;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A document in the map of a pupil; its content is in the school's content store.
 *
 * @param gewijzigdDoor who changed what it is called other than who put it there; empty when nobody
 *     did
 */
public record Document(
        UUID id,
        UUID leerlingId,
        int versie,
        String onderwerp,
        @Nullable Categorie categorie,
        Documentsoort documentsoort,
        String bestandsnaam,
        Sha256 sha256,
        long grootte,
        String mediatype,
        Instant toegevoegd,
        @Nullable UUID door,
        String doorNaam,
        String gewijzigdDoor,
        boolean dubbelBewust) {

    /**
     * Whether this user may see it: what tells of someone's health only who may see the medical
     * data, and who put it there.
     */
    public boolean leesbaar(Werkplek werkplek) {
        return !documentsoort.medisch()
                || werkplek.mag(Actie.MEDISCH_ZIEN)
                || werkplek.account().equals(door);
    }

    /** Whether this user may change or remove it. */
    public boolean wijzigbaar(Werkplek werkplek) {
        return Mapbevoegdheid.mag(werkplek, door);
    }

    /** Whether a browser can show it in the page. */
    public boolean toonbaar() {
        return isPdf() || isAfbeelding();
    }

    public boolean isPdf() {
        return mediatype.equals("application/pdf");
    }

    public boolean isAfbeelding() {
        return mediatype.equals("image/png") || mediatype.equals("image/jpeg");
    }
}
