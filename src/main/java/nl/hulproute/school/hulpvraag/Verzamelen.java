package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.map.Document;
import nl.hulproute.school.ouders.Ondertekenstand.Scan;
import nl.hulproute.school.overzicht.Overzichten;
import nl.hulproute.school.overzicht.Overzichtsoort;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Component;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * <em>Alles verzamelen</em>: makes what the program can make of what is asked for, all as of one
 * moment, and chooses of the rest what is in the map. What is obligatory and what may go along are
 * both gathered; nothing is sent, and the user can still leave out each of them.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Verzamelen {

    /**
     * What it did.
     *
     * @param gemaakt how many overviews now stand in the map, up to date
     * @param gekozen how many other documents were taken from the map
     * @param mist how many documents that are obligatory are not right yet
     * @param wacht how many stay because carers gave no consent (yet)
     */
    record Uitkomst(int gemaakt, int gekozen, long mist, long wacht) implements Serializable {

        /** The arguments of the message that says so. */
        public Object[] gegevens() {
            return new Object[] {gemaakt, gekozen, mist, wacht};
        }
    }

    private final Stoffen stoffen;
    private final Hulpvraagkeuzes keuzes;
    private final Overzichten overzichten;

    Verzamelen(Stoffen stoffen, Hulpvraagkeuzes keuzes, Overzichten overzichten) {
        this.stoffen = stoffen;
        this.keuzes = keuzes;
        this.overzichten = overzichten;
    }

    Uitkomst alles(Zaak zaak, Werkplek werkplek) {
        var gedaan = gather(zaak, werkplek, soort -> true);
        var slots = stoffen.van(zaak).slots();
        return new Uitkomst(
                gedaan.gemaakt(),
                gedaan.gekozen(),
                slots.stream().filter(Slot::mist).count(),
                slots.stream().filter(Slot::wacht).count());
    }

    /** The same for one document that is asked for. */
    void een(Zaak zaak, Documentsoort soort, Werkplek werkplek) {
        gather(zaak, werkplek, soort::equals);
    }

    private record Gedaan(int gemaakt, int gekozen) {}

    private Gedaan gather(Zaak zaak, Werkplek werkplek, Predicate<Documentsoort> welke) {
        var stof = stoffen.van(zaak);
        var slots = stof.slots().stream().filter(slot -> welke.test(slot.soort())).toList();
        var soorten = makeable(slots);
        if (stof.maaktToelichting() && welke.test(Documentsoort.OPP)) {
            soorten.add(Overzichtsoort.ONTWIKKELINGSPERSPECTIEF);
        }
        var gemaakt = make(zaak, soorten, werkplek);
        var getekend = stof.feiten().scans();
        Set<UUID> scans = getekend.stream().map(Scan::document).collect(Collectors.toSet());
        int gekozen = 0;
        for (Slot slot : slots) {
            var nieuw = Optional.ofNullable(gemaakt.get(slot.soort())).map(Document::id);
            nieuw.ifPresent(id -> instead(zaak.hulpvraag(), slot, id, scans));
            if (nieuw.isEmpty() && choose(zaak.hulpvraag(), slot)) {
                gekozen++;
            }
        }
        return new Gedaan(gemaakt.size(), gekozen + signed(zaak, welke, getekend));
    }

    private static Set<Overzichtsoort> makeable(List<Slot> slots) {
        var soorten = EnumSet.noneOf(Overzichtsoort.class);
        slots.stream()
                .filter(Slot::maakbaar)
                .flatMap(slot -> Overzichtsoort.van(slot.soort()).stream())
                .forEach(soorten::add);
        return soorten;
    }

    private Map<Documentsoort, Document> make(
            Zaak zaak, Set<Overzichtsoort> soorten, Werkplek werkplek) {
        if (soorten.isEmpty()) {
            return Map.of();
        }
        return overzichten.verzamel(zaak.leerling(), soorten, werkplek).entrySet().stream()
                .collect(
                        Collectors.toMap(een -> een.getKey().documentsoort(), Map.Entry::getValue));
    }

    /** What was made takes the place of what went along of that kind. */
    private void instead(Hulpvraag hulpvraag, Slot slot, UUID nieuw, Set<UUID> scans) {
        var andere =
                slot.inMap().stream()
                        .filter(Stuk::gekozen)
                        .map(Stuk::id)
                        .filter(id -> !id.equals(nieuw) && !scans.contains(id))
                        .collect(Collectors.toSet());
        keuzes.laat(hulpvraag.schoolId(), hulpvraag.id(), andere);
        keuzes.kies(hulpvraag.schoolId(), hulpvraag.id(), nieuw);
    }

    /** What was signed on paper goes beside the page that says so: it is the proof. */
    private int signed(Zaak zaak, Predicate<Documentsoort> welke, List<Scan> getekend) {
        if (getekend.isEmpty()) {
            return 0;
        }
        // as it stands after the choices above: a declaration goes with what it is about
        var stof = stoffen.van(zaak);
        Set<UUID> mee =
                Stream.concat(stof.bijlagen().stream(), stof.toelichting().stream())
                        .map(Stuk::id)
                        .collect(Collectors.toSet());
        Set<UUID> scans =
                getekend.stream()
                        .filter(scan -> scan.hoortBij(mee))
                        .map(Scan::document)
                        .collect(Collectors.toSet());
        var nieuw =
                stof.slots().stream()
                        .filter(slot -> welke.test(slot.soort()))
                        .flatMap(slot -> slot.inMap().stream())
                        .filter(stuk -> !stuk.gekozen() && scans.contains(stuk.id()))
                        .toList();
        Hulpvraag hulpvraag = zaak.hulpvraag();
        nieuw.forEach(stuk -> keuzes.kies(hulpvraag.schoolId(), hulpvraag.id(), stuk.id()));
        return nieuw.size();
    }

    private boolean choose(Hulpvraag hulpvraag, Slot slot) {
        var voorstel = slot.voorstel();
        if (slot.stand() != Slotstand.NIET_GEKOZEN || voorstel == null) {
            return false;
        }
        keuzes.kies(hulpvraag.schoolId(), hulpvraag.id(), voorstel.id());
        return true;
    }
}
