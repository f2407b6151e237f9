package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.oso.Dossier;
import nl.hulproute.oso.Dossierbouw;
import nl.hulproute.oso.Dossierlezer;
import nl.hulproute.oso.Dossierschrijver;
import nl.hulproute.oso.OnleesbaarDossier;
import nl.hulproute.platform.opslag.Opslag;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.gegevensblok.Blokbron;
import nl.hulproute.school.info.Schoolgegevens;
import nl.hulproute.school.leerling.Leerling;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/** The OSO dossier of a hulpvraag: gathered for a draft, kept as it is sent, downloaded after. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Osodossiers {

    private static final long MAXIMUM = 50_000_000;

    private final Schoolgegevens scholen;
    private final List<Blokbron> bronnen;
    private final Opslag opslag;

    Osodossiers(Schoolgegevens scholen, ObjectProvider<Blokbron> bronnen, Opslagen opslagen) {
        this.bronnen = bronnen.orderedStream().toList();
        this.scholen = scholen;
        this.opslag = opslagen.van(Onderdeel.SCHOOL);
    }

    /** Gathers the dossier of a draft. */
    @Transactional(readOnly = true)
    Dossierconcept concept(Leerling leerling, Stof stof) {
        var school = scholen.van(stof.hulpvraag().schoolId());
        var gegevens = Dossierbouw.voor(school.profiel());
        bronnen.forEach(bron -> bron.vul(leerling, gegevens));
        return new Dossierconcept(school, leerling, stof, gegevens);
    }

    /** Writes a dossier in the sent form into the store, and gives its name there. */
    Sha256 bewaar(UUID school, Dossier dossier) {
        try {
            var xml = new ByteArrayOutputStream();
            Dossierschrijver.schrijfVerzonden(dossier, xml);
            return opslag.bewaar(school, new ByteArrayInputStream(xml.toByteArray()), MAXIMUM)
                    .sha256();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The dossier that was sent. */
    Dossier lees(UUID school, Sha256 naam) {
        try (var bron = opslag.open(school, naam)) {
            return Dossierlezer.lees(bron);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OnleesbaarDossier e) {
            throw new IllegalStateException("a dossier of our own cannot be read", e);
        }
    }

    /** Streams a dossier in the complete form of the standard. */
    void schrijfVolledig(UUID school, Dossier dossier, OutputStream uit) throws IOException {
        Dossierschrijver.schrijfVolledig(dossier, sha256 -> opslag.open(school, sha256), uit);
    }
}
