package nl.hulproute.school.hulpvraag;

import nl.hulproute.school.opp.Oppversie;
import nl.hulproute.school.ouders.Ondertekenstand;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the program knows of a pupil's ontwikkelingsperspectief once it was finalised. From then on
 * only the print of the version that counts is the OPP: other files are not what was signed.
 *
 * @param versie finalised last; when it was changed since, none counts
 * @param afdrukken the documents of the map that are a print of this version
 * @param mistVoorTlv the questions that a request for a TLV needs and this version does not answer
 * @param ondertekening how far its signing is
 */
record Oppfeiten(
        Oppversie versie,
        Set<UUID> afdrukken,
        List<String> mistVoorTlv,
        Ondertekenstand ondertekening) {

    Oppfeiten {
        afdrukken = Set.copyOf(afdrukken);
        mistVoorTlv = List.copyOf(mistVoorTlv);
    }

    /** Whether this document is the print of the version that counts. */
    boolean isAfdruk(UUID document) {
        return versie.geldt() && afdrukken.contains(document);
    }

    /** Whether a carer disagrees with it, and nobody said why it goes all the same. */
    boolean oneens() {
        return versie.geldt()
                && !ondertekening.magVerzonden()
                && ondertekening.verzorgers().stream()
                        .anyMatch(een -> een.stap() == Ondertekenstand.Stap.NIET_EENS);
    }

    boolean ondertekend() {
        return versie.geldt() && ondertekening.magVerzonden();
    }
}
