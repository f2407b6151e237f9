package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;

/** Which documents of a hulpvraag are at the SWV, or may be, and are not called back yet. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Terughaalbaar {

    private final Berichten berichten;
    private final Terugnames terugnames;

    Terughaalbaar(Berichten berichten, Terugnames terugnames) {
        this.berichten = berichten;
        this.terugnames = terugnames;
    }

    List<Zending> van(Hulpvraag hulpvraag) {
        var stand = terugnames.stand(hulpvraag);
        return berichten.zendingen(hulpvraag.schoolId(), hulpvraag.id()).stream()
                .filter(zending -> isThere(hulpvraag, zending))
                .map(zending ->
                        new Zending(
                                zending.bericht(),
                                zending.documenten().stream()
                                        .filter(stuk ->
                                                !stand.teruggehaald(
                                                        zending.bericht(), stuk.regel().sha256()))
                                        .toList()))
                .toList();
    }

    /** Of these messages the documents with one of these contents. */
    static List<Bevroren> stukken(List<Zending> zendingen, Set<Sha256> inhouden) {
        return zendingen.stream()
                .flatMap(zending -> zending.documenten().stream())
                .filter(stuk -> inhouden.contains(stuk.regel().sha256()))
                .toList();
    }

    /** An older message of the hulpvraag itself was refused, or never left. */
    private static boolean isThere(Hulpvraag hulpvraag, Zending zending) {
        var bericht = zending.bericht();
        return !bericht.toestand().vervallen()
                && (zending.aanvulling() || bericht.id().equals(hulpvraag.stand().bericht()));
    }
}
