package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.mailtekst.Mailaan;
import nl.hulproute.swv.organisatie.Scholen;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Whom at the school mail about a dossier is for: the submitter and the school's team, at the
 * address that the school gave and at the one that is kept here; each once.
 */
@Component
@OpKnooppunt(Onderdeel.SWV)
public class Schoolontvangers {

    private final Scholen scholen;

    Schoolontvangers(Scholen scholen) {
        this.scholen = scholen;
    }

    public List<String> of(UUID swv, Dossier dossier) {
        return addresses(
                dossier.indienerEmail(),
                dossier.teamadres(),
                scholen.teamadres(swv, dossier.school()));
    }

    /** Those of them that the samenwerkingsverband chose; all, when those have no address. */
    List<String> of(UUID swv, Dossier dossier, Mailaan aan) {
        List<String> gekozen =
                switch (aan) {
                    case BEIDE -> List.of();
                    case INDIENER -> addresses(dossier.indienerEmail());
                    case TEAM ->
                            addresses(
                                    dossier.teamadres(), scholen.teamadres(swv, dossier.school()));
                };
        return gekozen.isEmpty() ? of(swv, dossier) : gekozen;
    }

    private static List<String> addresses(String... adressen) {
        return Stream.of(adressen)
                .map(String::strip)
                .filter(aan -> !aan.isEmpty())
                .distinct()
                .toList();
    }
}
