package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.school.overzicht.Overzichtstand;
import nl.hulproute.uitwisseling.Aanvraagtype.GevraagdDocument;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A document that the aanvraagtype asks for: what the map holds of that kind, how it stands, and
 * what can be done.
 *
 * @param inMap the documents of this kind, newest first
 * @param beletsel why the program cannot make it, when that is what is missing
 * @param maakbaar whether the program can make it, anew or for the first time
 */
record Slot(
        GevraagdDocument eis,
        List<Stuk> inMap,
        Slotstand stand,
        boolean gaatMee,
        Overzichtstand.@Nullable Ontbreekt beletsel,
        boolean maakbaar) {

    Slot {
        inMap = List.copyOf(inMap);
    }

    public Documentsoort soort() {
        return eis.soort();
    }

    public boolean verplicht() {
        return eis.verplicht();
    }

    /** Whether it holds back the hulpvraag: only what is obligatory does. */
    public boolean mist() {
        return verplicht() && !stand.goed();
    }
}
