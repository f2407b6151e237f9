package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Sha256;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A message to the SWV as the school follows it; the omschrijving of a terugname is its reason. */
record Bericht(
        UUID id,
        UUID hulpvraag,
        Soort soort,
        Toestand toestand,
        int poging,
        List<String> redenen,
        @Nullable Instant volgende,
        Instant verzonden,
        Instant sinds,
        String omschrijving,
        @Nullable Sha256 dossier,
        String doorNaam) {

    enum Soort {
        HULPVRAAG,
        AANVULLING,
        INTREKKING,
        TERUGHALING;

        /** Whether it takes back what other messages brought. */
        public boolean terugname() {
            return this == INTREKKING || this == TERUGHALING;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far the delivery is. */
    enum Toestand {
        IN_DE_WACHTRIJ,
        WORDT_BEZORGD,
        UITGESTELD,
        BEZORGD,
        GEWEIGERD,
        TERUGGETROKKEN,
        /** Tried as long as agreed; a person has to look at it. */
        OPGEGEVEN;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Toestand ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        public boolean onderweg() {
            return this == IN_DE_WACHTRIJ || this == WORDT_BEZORGD || this == UITGESTELD;
        }

        /** Whether it certainly did not come to anything at the SWV. */
        public boolean vervallen() {
            return this == GEWEIGERD || this == TERUGGETROKKEN;
        }
    }

    /** The key of the sentence that says it to users. */
    String sleutel() {
        String sleutel = "hulpvraag.bezorging." + toestand.code();
        return soort.terugname() && toestand == Toestand.GEWEIGERD ? sleutel + ".terug" : sleutel;
    }
}
