package nl.hulproute.school.map;

import nl.hulproute.gedeeld.Documentsoort;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** What a document in the map is called, and who puts it there. */
public record Nieuwdocument(
        String onderwerp,
        @Nullable UUID categorie,
        Documentsoort documentsoort,
        String bestandsnaam,
        @Nullable UUID door,
        String doorNaam) {}
