package nl.hulproute.school.hulpvraag;

import nl.hulproute.platform.web.Ids;
import nl.hulproute.school.hulpvraag.Toelichtingkeuze.Wijze;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the form of a draft posts; the choice of SWV and type has a page of its own. */
record Conceptformulier(
        int versie,
        @Nullable String omschrijving,
        @Nullable Set<String> blokken,
        @Nullable String toelichting,
        @Nullable String reden,
        @Nullable Set<UUID> bijlagen,
        @Nullable Set<UUID> notities) {

    private static final int MAXIMUM = 8_000;

    Inhoud op(Inhoud vorige) {
        return new Inhoud(
                vorige.swv(),
                vorige.aanvraagtype(),
                hoogstens(omschrijving),
                Optional.ofNullable(blokken).orElse(Set.of()),
                keuze(),
                Optional.ofNullable(bijlagen).orElse(Set.of()),
                Optional.ofNullable(notities).orElse(Set.of()));
    }

    /** One radio group: by itself, not applicable, or the id of a document. */
    private Toelichtingkeuze keuze() {
        String waarde = Optional.ofNullable(toelichting).orElse("");
        if (waarde.isEmpty() || waarde.equals(Wijze.AUTOMATISCH.code())) {
            return new Toelichtingkeuze(Wijze.AUTOMATISCH, null, hoogstens(reden));
        }
        if (waarde.equals(Wijze.NVT.code())) {
            return new Toelichtingkeuze(Wijze.NVT, null, hoogstens(reden));
        }
        return new Toelichtingkeuze(Wijze.DOCUMENT, id(waarde), hoogstens(reden));
    }

    /** What is no id names no document, and is reported as one that is gone. */
    private static @Nullable UUID id(String waarde) {
        return Ids.parse(waarde).orElse(null);
    }

    /** As it was typed, not stripped: it is held against the standaardtekst. */
    private static String hoogstens(@Nullable String tekst) {
        String zeker =
                tekst == null
                        ? ""
                        : tekst.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
        return zeker.length() <= MAXIMUM ? zeker : zeker.substring(0, MAXIMUM);
    }
}
