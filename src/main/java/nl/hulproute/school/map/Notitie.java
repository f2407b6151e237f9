package nl.hulproute.school.map;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** A note in the map of a pupil. */
public record Notitie(
        UUID id,
        UUID leerlingId,
        int versie,
        LocalDate datum,
        @Nullable Categorie categorie,
        String tekst,
        String auteur) {}
