package nl.hulproute.school.map;

import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A note in the map of a pupil.
 *
 * @param gewijzigdDoor who changed it other than its writer; empty when nobody did
 */
public record Notitie(
        UUID id,
        UUID leerlingId,
        int versie,
        LocalDate datum,
        @Nullable Categorie categorie,
        String tekst,
        @Nullable UUID auteurId,
        String auteur,
        String gewijzigdDoor) {

    /** Whether this user may change or remove it. */
    public boolean wijzigbaar(Werkplek werkplek) {
        return Mapbevoegdheid.mag(werkplek, auteurId);
    }
}
