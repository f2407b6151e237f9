package nl.hulproute.school.gegeven;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * The medical data of a pupil as short lines, for who writes about the pupil; to be asked only for
 * someone with {@code MEDISCH_ZIEN}.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
public class Medischegegevens {

    private final Gegevens gegevens;
    private final Gegevenwoorden woorden;

    Medischegegevens(Gegevens gegevens, Gegevenwoorden woorden) {
        this.gegevens = gegevens;
        this.woorden = woorden;
    }

    /**
     * Diagnoses and what is known of medication and allergies.
     *
     * @param datum when it was last written
     * @param adres the page where this line is mended
     */
    public record Regel(UUID id, int versie, LocalDate datum, String tekst, String adres) {}

    /** One line for each, in this language: <em>Dyslexie (F81.0), gesteld op 3 mei 2025</em>. */
    @Transactional(readOnly = true)
    public List<Regel> van(UUID leerling, Locale taal) {
        return gegevens.van(leerling).stream()
                .filter(gegeven -> gegeven.soort().pagina() == Gegevenpagina.MEDISCH)
                .map(gegeven ->
                        new Regel(
                                gegeven.id(),
                                gegeven.versie(),
                                LocalDate.ofInstant(gegeven.gewijzigd(), Datums.NEDERLAND),
                                woorden.regel(gegeven, taal),
                                Gegevenadres.van(leerling, gegeven)))
                .toList();
    }
}
