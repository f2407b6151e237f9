package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Sha256;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A paper that carers signed, taken in by the school.
 *
 * @param oppversie the version it was signed for; a Toestemmingsverklaring may have none
 * @param document where it is in the map
 * @param instemming whether who signed agrees with the handelingsdeel
 * @param documenten the documents that a Toestemmingsverklaring is for
 */
record Papier(
        UUID id,
        int versie,
        Soort soort,
        @Nullable UUID oppversie,
        int nummer,
        @Nullable Sha256 hash,
        UUID document,
        boolean instemming,
        LocalDate datum,
        Instant vastgelegd,
        String doorNaam,
        List<Ondertekenaar> verzorgers,
        List<Stuk> documenten) {

    /** What the paper is. */
    enum Soort {
        ONDERTEKENING,
        TOESTEMMING;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Soort ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Who signed it, by the name of then. */
    record Ondertekenaar(UUID verzorger, String naam) {}

    /** A document that the consent is for. */
    record Stuk(UUID document, String onderwerp) {}

    Papier {
        verzorgers = List.copyOf(verzorgers);
        documenten = List.copyOf(documenten);
    }

    /** The documents that it gives consent for. */
    Set<UUID> waarover() {
        return documenten.stream().map(Stuk::document).collect(Collectors.toSet());
    }

    boolean isVan(UUID verzorger) {
        return verzorgers.stream().anyMatch(een -> een.verzorger().equals(verzorger));
    }
}
