package nl.hulproute.school.map;

import java.util.UUID;

/** A category of documents and notities, from the list that <em>Beheer &gt; Lijsten</em> keeps. */
public record Categorie(UUID id, String naam, boolean actief) {}
