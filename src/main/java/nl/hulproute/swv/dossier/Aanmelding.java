package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.swv.organisatie.School;
import nl.hulproute.uitwisseling.Documentregel;
import nl.hulproute.uitwisseling.Hulpvraagbericht;

import java.time.Instant;
import java.util.UUID;

/** Makes of a message what the samenwerkingsverband keeps. */
final class Aanmelding {

    private Aanmelding() {}

    static Dossier dossier(
            Dossier.Id id,
            String nummer,
            Hulpvraagbericht bericht,
            School school,
            Dossier.Leerling leerling,
            Instant nu) {
        return new Dossier(
                id,
                nummer,
                bericht.van().routeringskenmerk(),
                bericht.id(),
                school.id(),
                school.naam(),
                bericht.aanvraagtype(),
                bericht.aanvraagtypeNaam(),
                bericht.omschrijving(),
                bericht.eigenReferentie(),
                bericht.indiener().naam(),
                bericht.indiener().email(),
                bericht.van().teamadres(),
                leerling,
                bericht.dossier(),
                HulpvraagStatus.AANGEMELD,
                nu,
                bericht.verzonden(),
                nu,
                0,
                0,
                false,
                null);
    }

    /** What comes with an aanvulling is new to the one who handles the dossier. */
    static Dossierdocument document(
            UUID id, Documentregel regel, String mediatype, int aanvulling, Instant nu) {
        return new Dossierdocument(
                id,
                regel.soort(),
                regel.naam(),
                regel.omschrijving(),
                regel.sha256(),
                regel.grootte(),
                mediatype,
                regel.grondslag(),
                aanvulling,
                nu,
                aanvulling > 0,
                false);
    }
}
