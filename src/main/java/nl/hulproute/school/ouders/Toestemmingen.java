package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Verzorger;
import nl.hulproute.school.map.Document;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What carers with gezag said about sending each document: of each carer the newest word, signed
 * here or on paper. Consent is for a document as it was: when its content changed it is gone.
 */
@Service
@OpKnooppunt(Onderdeel.SCHOOL)
@Transactional(readOnly = true)
class Toestemmingen {

    /**
     * One carer's word about one document.
     *
     * @param bron the signature or the paper that says it
     */
    record Woord(String naam, boolean gegeven, LocalDate datum, boolean papier, UUID bron) {}

    /** All that was said about one document, and what that comes to. */
    record Stand(Grondslag.Toestemming toestemming, List<Woord> woorden) {

        static final Stand NIETS = new Stand(Grondslag.Toestemming.ONBEKEND, List.of());

        Stand {
            woorden = List.copyOf(woorden);
        }

        /** The words as a reason to go without them knows them. */
        Set<UUID> bronnen() {
            return woorden.stream().map(Woord::bron).collect(Collectors.toSet());
        }
    }

    private final Handtekeningen handtekeningen;
    private final Papieren papieren;
    private final Ouderregels regels;

    Toestemmingen(Handtekeningen handtekeningen, Papieren papieren, Ouderregels regels) {
        this.handtekeningen = handtekeningen;
        this.papieren = papieren;
        this.regels = regels;
    }

    /** What each of these documents has, by the rule of the school over all with gezag. */
    public Map<UUID, Stand> van(Leerling leerling, Collection<Document> documenten) {
        Ouderregel regel = regels.van(leerling.schoolId()).regel();
        int gezag = (int) Ouderbeelden.metGezag(leerling).count();
        var standen = new HashMap<UUID, Stand>();
        woorden(leerling, documenten)
                .forEach((document, woorden) ->
                        standen.put(
                                document,
                                new Stand(
                                        regel.toestemming(
                                                gezag,
                                                woorden.stream().map(Woord::gegeven).toList()),
                                        woorden)));
        return standen;
    }

    /** All that was said, by document, in the order of these documents. */
    public Map<UUID, List<Woord>> woorden(Leerling leerling, Collection<Document> documenten) {
        List<Handtekening> getekend = handtekeningen.van(leerling.schoolId(), leerling.id());
        List<Papier> papier =
                papieren.van(leerling.schoolId(), leerling.id()).stream()
                        .filter(een -> een.soort() == Papier.Soort.TOESTEMMING)
                        .toList();
        List<Verzorger> gezag = Ouderbeelden.metGezag(leerling).toList();
        var woorden = new LinkedHashMap<UUID, List<Woord>>();
        for (Document document : documenten) {
            woorden.put(
                    document.id(),
                    gezag.stream()
                            .flatMap(een -> woord(een, document, getekend, papier).stream())
                            .toList());
        }
        return woorden;
    }

    /** The newest word of this carer about this document as it is now, signed here or on paper. */
    static Optional<Woord> woord(
            Verzorger verzorger,
            Document document,
            List<Handtekening> getekend,
            List<Papier> papieren) {
        var hier =
                getekend.stream()
                        .filter(een -> een.verzorger().equals(verzorger.id()))
                        .flatMap(een -> digital(een, document));
        var opPapier =
                papieren.stream()
                        .filter(een -> een.isVan(verzorger.id()))
                        .filter(een -> isFor(een, document))
                        .map(een -> paper(een, verzorger));
        return Stream.concat(hier, opPapier)
                .max(Comparator.comparing(Gezegd::moment))
                .map(Gezegd::woord);
    }

    /** A word, and when the school had it. */
    private record Gezegd(Instant moment, Woord woord) {}

    private static Stream<Gezegd> digital(Handtekening handtekening, Document document) {
        var dag = handtekening.getekend().atZone(Datums.NEDERLAND).toLocalDate();
        return handtekening.toestemmingen().stream()
                .filter(keus -> keus.document().equals(document.id()))
                .filter(keus -> keus.inhoud().equals(document.sha256()))
                .map(keus ->
                        new Gezegd(
                                handtekening.getekend(),
                                new Woord(
                                        handtekening.verzorgernaam(),
                                        keus.gegeven(),
                                        dag,
                                        false,
                                        handtekening.id())));
    }

    /** A paper that was taken in before the document got the content of now is for another. */
    private static boolean isFor(Papier papier, Document document) {
        return !papier.vastgelegd().isBefore(document.toegevoegd())
                && papier.documenten().stream()
                        .anyMatch(stuk -> stuk.document().equals(document.id()));
    }

    private static Gezegd paper(Papier papier, Verzorger verzorger) {
        return new Gezegd(
                papier.vastgelegd(),
                new Woord(verzorger.naam().volledig(), true, papier.datum(), true, papier.id()));
    }
}
