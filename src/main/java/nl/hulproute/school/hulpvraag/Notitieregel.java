package nl.hulproute.school.hulpvraag;

import java.time.LocalDate;
import java.util.UUID;

/** A notitie of the pupil's map as a hulpvraag sees it. */
record Notitieregel(
        UUID id, LocalDate datum, String auteur, String categorie, String tekst, boolean gekozen) {}
