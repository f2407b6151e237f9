package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.oso.Bijlage;
import nl.hulproute.oso.Categorie;
import nl.hulproute.oso.Dossier;
import nl.hulproute.oso.Dossierbouw;
import nl.hulproute.oso.Dossierlezer;
import nl.hulproute.oso.Dossierschrijver;
import nl.hulproute.oso.OnleesbaarDossier;
import nl.hulproute.oso.Profiel;
import nl.hulproute.platform.opslag.Opslag;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.gegevensblok.Blokbron;
import nl.hulproute.school.info.School;
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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The OSO dossier of a hulpvraag: shown before sending, frozen with it, downloaded after. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Osodossiers {

    private static final long MAXIMUM = 50_000_000;

    /** Stands in the preview for what the program writes at the moment of sending. */
    private static final Sha256 NOG_TE_MAKEN =
            Sha256.of("nog te maken".getBytes(StandardCharsets.UTF_8));

    private final Schoolgegevens scholen;
    private final List<Blokbron> bronnen;
    private final Opslag opslag;
    private final Datums datums;

    Osodossiers(
            Schoolgegevens scholen,
            ObjectProvider<Blokbron> bronnen,
            Opslagen opslagen,
            Datums datums) {
        this.bronnen = bronnen.orderedStream().toList();
        this.scholen = scholen;
        this.opslag = opslagen.van(Onderdeel.SCHOOL);
        this.datums = datums;
    }

    @Transactional(readOnly = true)
    Profiel profiel(UUID school) {
        return Dossiersamenstelling.profiel(school(school));
    }

    /** All that this hulpvraag lacks: by its own rules, and by those of the dossier. */
    @Transactional(readOnly = true)
    List<Gemis> gemis(Leerling leerling, Stof stof) {
        var school = school(stof.hulpvraag().schoolId());
        var gegevens = Gegevensgemis.van(school, leerling);
        var dossier =
                gegevens.stream().anyMatch(Gemis::verplicht)
                        ? List.<Gemis>of()
                        : Dossiergemis.van(voorbeeld(school, leerling, stof), leerling.id());
        return Stream.of(Volledigheid.gemis(stof), gegevens, dossier)
                .flatMap(List::stream)
                .sorted((een, ander) -> Boolean.compare(ander.verplicht(), een.verplicht()))
                .toList();
    }

    /** The dossier as it would be sent now. */
    @Transactional(readOnly = true)
    Dossier voorbeeld(Leerling leerling, Stof stof) {
        return voorbeeld(school(stof.hulpvraag().schoolId()), leerling, stof);
    }

    /** The dossier as it would be with this block, for who wants to see what that would send. */
    @Transactional(readOnly = true)
    Dossier met(Leerling leerling, Stof stof, Categorie categorie) {
        return Dossiersamenstelling.maak(
                school(stof.hulpvraag().schoolId()),
                leerling,
                Set.of(categorie.code()),
                toelichting(stof),
                bijlagen(stof),
                bronnen,
                datums.vandaag());
    }

    /** What may be a BSN, in what the user wrote and in the blocks that go along. */
    @Transactional(readOnly = true)
    List<Verdacht> verdacht(Leerling leerling, Stof stof) {
        var profiel = profiel(stof.hulpvraag().schoolId());
        var bouw =
                Dossierbouw.voor(profiel)
                        .zonder(
                                Dossiersamenstelling.uitgeschakeld(
                                        profiel, stof.inhoud().blokken(), List.of()));
        bronnen.forEach(bron -> bron.vul(leerling, bouw));
        var inBlokken =
                bouw.maak()
                        .wortel()
                        .alle()
                        .flatMap(knoop -> Verdacht.in(Verdacht.Plek.GEGEVENS, knoop.tekst()));
        return Stream.concat(stof.verdacht().stream(), inBlokken).distinct().toList();
    }

    /** Writes the dossier in the sent form into the store, and gives its name there. */
    @Transactional(readOnly = true)
    Sha256 bevries(Leerling leerling, Stof stof, List<Bevroren> documenten) {
        var bijlagen = documenten.stream().map(Bevroren::bijlage).toList();
        var dossier =
                Dossiersamenstelling.maak(
                        school(stof.hulpvraag().schoolId()),
                        leerling,
                        stof.inhoud().blokken(),
                        bijlagen.getFirst(),
                        bijlagen.subList(1, bijlagen.size()),
                        bronnen,
                        datums.vandaag());
        try {
            var xml = new ByteArrayOutputStream();
            Dossierschrijver.schrijfVerzonden(dossier, xml);
            return opslag.bewaar(
                            stof.hulpvraag().schoolId(),
                            new ByteArrayInputStream(xml.toByteArray()),
                            MAXIMUM)
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

    private Dossier voorbeeld(School school, Leerling leerling, Stof stof) {
        return Dossiersamenstelling.maak(
                school,
                leerling,
                stof.inhoud().blokken(),
                toelichting(stof),
                bijlagen(stof),
                bronnen,
                datums.vandaag());
    }

    private static Bijlage toelichting(Stof stof) {
        return stof.toelichting()
                .map(stuk -> Bevroren.of(stuk).bijlage())
                .orElseGet(() -> nogTeMaken(Documentsoort.TOELICHTING_ONDERWIJSBEHOEFTEN));
    }

    private static List<Bijlage> bijlagen(Stof stof) {
        var bijlagen = new ArrayList<Bijlage>();
        stof.bijlagen().forEach(stuk -> bijlagen.add(Bevroren.of(stuk).bijlage()));
        if (!stof.gekozenNotities().isEmpty()) {
            bijlagen.add(nogTeMaken(Documentsoort.NOTITIES));
        }
        return bijlagen;
    }

    private static Bijlage nogTeMaken(Documentsoort soort) {
        return new Bijlage(soort.code() + ".pdf", null, NOG_TE_MAKEN, -1);
    }

    private School school(UUID id) {
        return scholen.find(id).orElseThrow();
    }
}
