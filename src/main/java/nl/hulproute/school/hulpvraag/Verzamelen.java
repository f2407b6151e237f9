package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.map.Document;
import nl.hulproute.school.overzicht.Overzichten;
import nl.hulproute.school.overzicht.Overzichtsoort;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Component;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
     */
    record Uitkomst(int gemaakt, int gekozen, long mist) implements Serializable {

        /** The arguments of the message that says so. */
        public Object[] gegevens() {
            return new Object[] {gemaakt, gekozen, mist};
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
        var gedaan = gather(zaak, werkplek, slot -> true);
        long mist = stoffen.van(zaak).slots().stream().filter(Slot::mist).count();
        return new Uitkomst(gedaan.gemaakt(), gedaan.gekozen(), mist);
    }

    /** The same for one document that is asked for. */
    void een(Zaak zaak, Documentsoort soort, Werkplek werkplek) {
        gather(zaak, werkplek, slot -> slot.soort() == soort);
    }

    private record Gedaan(int gemaakt, int gekozen) {}

    private Gedaan gather(Zaak zaak, Werkplek werkplek, Predicate<Slot> welke) {
        var slots = stoffen.van(zaak).slots().stream().filter(welke).toList();
        var gemaakt = make(zaak, slots, werkplek);
        int gekozen = 0;
        for (Slot slot : slots) {
            var nieuw = Optional.ofNullable(gemaakt.get(slot.soort())).map(Document::id);
            nieuw.ifPresent(id -> instead(zaak.hulpvraag(), slot, id));
            if (nieuw.isEmpty() && choose(zaak.hulpvraag(), slot)) {
                gekozen++;
            }
        }
        return new Gedaan(gemaakt.size(), gekozen);
    }

    private Map<Documentsoort, Document> make(Zaak zaak, List<Slot> slots, Werkplek werkplek) {
        Set<Overzichtsoort> soorten =
                slots.stream()
                        .filter(Slot::maakbaar)
                        .flatMap(slot -> Overzichtsoort.van(slot.soort()).stream())
                        .collect(Collectors.toSet());
        if (soorten.isEmpty()) {
            return Map.of();
        }
        return overzichten.verzamel(zaak.leerling(), soorten, werkplek).entrySet().stream()
                .collect(
                        Collectors.toMap(een -> een.getKey().documentsoort(), Map.Entry::getValue));
    }

    /** What was made takes the place of what went along of that kind. */
    private void instead(Hulpvraag hulpvraag, Slot slot, UUID nieuw) {
        var andere =
                slot.inMap().stream()
                        .filter(Stuk::gekozen)
                        .map(Stuk::id)
                        .filter(id -> !id.equals(nieuw))
                        .collect(Collectors.toSet());
        keuzes.laat(hulpvraag.schoolId(), hulpvraag.id(), andere);
        keuzes.kies(hulpvraag.schoolId(), hulpvraag.id(), nieuw);
    }

    private boolean choose(Hulpvraag hulpvraag, Slot slot) {
        if (slot.stand() != Slotstand.NIET_GEKOZEN) {
            return false;
        }
        keuzes.kies(hulpvraag.schoolId(), hulpvraag.id(), slot.inMap().getFirst().id());
        return true;
    }
}
