package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.school.opp.Oppversie;
import nl.hulproute.school.overzicht.Overzichtstand;
import nl.hulproute.uitwisseling.Aanvraagtype.GevraagdDocument;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A document that the aanvraagtype asks for: what the map holds of that kind, how it stands, and
 * what can be done.
 *
 * @param inMap the documents of this kind: the print of the version that counts, then the newest
 * @param beletsel why the program cannot make it, when that is what is missing
 * @param maakbaar whether the program can make it, anew or for the first time
 * @param voorstel what would be taken of the map, when there is no doubt
 * @param opp what the program knows of it, when it is an OPP that was finalised
 */
record Slot(
        GevraagdDocument eis,
        List<Stuk> inMap,
        Slotstand stand,
        boolean gaatMee,
        Overzichtstand.@Nullable Ontbreekt beletsel,
        boolean maakbaar,
        @Nullable Stuk voorstel,
        @Nullable Oppfeiten opp) {

    Slot {
        inMap = List.copyOf(inMap);
    }

    public Documentsoort soort() {
        return eis.soort();
    }

    public boolean verplicht() {
        return eis.verplicht();
    }

    /**
     * Whether it holds back the hulpvraag: only what is obligatory does, and an OPP that is not the
     * one that was finalised.
     */
    public boolean mist() {
        return (verplicht() && !stand.goed()) || (gaatMee && stand == Slotstand.ANDERE_VERSIE);
    }

    /** Whether it may not go as it is, obligatory or not. */
    public boolean houdtTegen() {
        return mist()
                || (gaatMee
                        && (stand == Slotstand.TOESTEMMING_NODIG || stand == Slotstand.GEWEIGERD));
    }

    /** Whether it stays because carers gave no consent to send it (yet). */
    public boolean wacht() {
        return !gaatMee && (stand == Slotstand.TOESTEMMING_NODIG || stand == Slotstand.GEWEIGERD);
    }

    /** The version that goes along or would. */
    public @Nullable Oppversie versie() {
        return opp == null || !opp.versie().geldt() ? null : opp.versie();
    }

    /** What is said of the OPP: the number of the version, its day, what a TLV lacks. */
    public @Nullable Oppversie laatste() {
        return opp == null ? null : opp.versie();
    }

    public String mistVoorTlv() {
        return opp == null ? "" : String.join("; ", opp.mistVoorTlv());
    }
}
