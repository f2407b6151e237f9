package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Verzorger;
import nl.hulproute.school.map.Document;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What carers with gezag said about sending each document: of each carer the newest word, signed
 * here or on paper. Consent is for a document as it was: when its content changed it is gone.
 */
@Service
@OpKnooppunt(Onderdeel.SCHOOL)
@Transactional(readOnly = true)
class Toestemmingen {

    /** One carer's word about one document. */
    record Woord(String naam, boolean gegeven, LocalDate datum, boolean papier) {}

    private final Handtekeningen handtekeningen;
    private final Papieren papieren;

    Toestemmingen(Handtekeningen handtekeningen, Papieren papieren) {
        this.handtekeningen = handtekeningen;
        this.papieren = papieren;
    }

    /** In one word for each of these documents. */
    public Map<UUID, Grondslag.Toestemming> van(
            Leerling leerling, Collection<Document> documenten) {
        var uitkomsten = new HashMap<UUID, Grondslag.Toestemming>();
        woorden(leerling, documenten)
                .forEach((document, woorden) -> uitkomsten.put(document, sum(woorden)));
        return uitkomsten;
    }

    private static Grondslag.Toestemming sum(List<Woord> woorden) {
        if (woorden.isEmpty()) {
            return Grondslag.Toestemming.ONBEKEND;
        }
        return woorden.stream().allMatch(Woord::gegeven)
                ? Grondslag.Toestemming.GEGEVEN
                : Grondslag.Toestemming.GEWEIGERD;
    }

    /** All that was said, by document, in the order of these documents. */
    public Map<UUID, List<Woord>> woorden(Leerling leerling, Collection<Document> documenten) {
        Map<UUID, Sha256> nu =
                documenten.stream().collect(Collectors.toMap(Document::id, Document::sha256));
        var woorden = new LinkedHashMap<UUID, List<Woord>>();
        documenten.forEach(document -> woorden.put(document.id(), new ArrayList<>()));
        List<Handtekening> getekend = handtekeningen.van(leerling.schoolId(), leerling.id());
        List<Papier> papier =
                papieren.van(leerling.schoolId(), leerling.id()).stream()
                        .filter(een -> een.soort() == Papier.Soort.TOESTEMMING)
                        .toList();
        Ouderbeelden.metGezag(leerling)
                .forEach(verzorger -> woord(verzorger, getekend, papier, nu, woorden));
        return woorden;
    }

    private static void woord(
            Verzorger verzorger,
            List<Handtekening> getekend,
            List<Papier> papier,
            Map<UUID, Sha256> nu,
            Map<UUID, List<Woord>> woorden) {
        Set<UUID> gehad = new HashSet<>();
        Optional<Handtekening> laatste =
                getekend.stream().filter(een -> een.verzorger().equals(verzorger.id())).findFirst();
        laatste.ifPresent(een ->
                een.toestemmingen().stream()
                        .filter(keus -> keus.inhoud().equals(nu.get(keus.document())))
                        .forEach(keus -> {
                            gehad.add(keus.document());
                            at(woorden, keus.document()).add(digital(een, keus.gegeven()));
                        }));
        papier.stream()
                .filter(een -> een.isVan(verzorger.id()))
                .forEach(een ->
                        een.documenten().stream()
                                .filter(stuk -> nu.containsKey(stuk.document()))
                                .filter(stuk -> gehad.add(stuk.document()))
                                .forEach(stuk ->
                                        at(woorden, stuk.document())
                                                .add(
                                                        new Woord(
                                                                verzorger.naam().volledig(),
                                                                true,
                                                                een.datum(),
                                                                true))));
    }

    private static List<Woord> at(Map<UUID, List<Woord>> woorden, UUID document) {
        return woorden.computeIfAbsent(document, id -> new ArrayList<>());
    }

    private static Woord digital(Handtekening handtekening, boolean gegeven) {
        return new Woord(
                handtekening.verzorgernaam(),
                gegeven,
                handtekening.getekend().atZone(Datums.NEDERLAND).toLocalDate(),
                false);
    }
}
