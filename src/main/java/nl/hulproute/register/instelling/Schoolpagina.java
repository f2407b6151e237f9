package nl.hulproute.register.instelling;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.gedeeld.Vestiging;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All that the register knows of a school, as the helpdesk sees it. */
record Schoolpagina(
        Brin brin,
        String naam,
        Schoolsoort soort,
        String bestuursnummer,
        String bestuur,
        Gebruik gebruik,
        List<Plek> vestigingen,
        List<Deelname> deelnames) {

    /** What is filled in of a vestiging of it. */
    Optional<Vestigingsinvoer> gegevens(Vestiging vestiging) {
        return vestigingen.stream()
                .filter(plek -> plek.vestiging().equals(vestiging))
                .map(Plek::gegevens)
                .findFirst();
    }

    /** What refers to the school; while anything does, it cannot be removed. */
    record Gebruik(int mandaten, int endpoints, int deelnames) {

        public boolean geen() {
            return mandaten + endpoints + deelnames == 0;
        }
    }

    /**
     * A vestiging.
     *
     * @param bestand the soort of the file that named it last; null when none did
     * @param verdwenen since when that file names it no longer
     */
    record Plek(
            Vestiging vestiging,
            Vestigingsinvoer gegevens,
            boolean eigenOmgeving,
            boolean hand,
            @Nullable String bestand,
            @Nullable Instant verdwenen) {}

    /** A samenwerkingsverband that the school belongs to, belonged to, or will. */
    record Deelname(
            UUID swv,
            String nummer,
            @Nullable String ruw,
            String naam,
            LocalDate ingang,
            @Nullable LocalDate einde,
            @Nullable Instant verdwenen) {

        public boolean loopt(LocalDate dag) {
            return einde == null || !einde.isBefore(dag);
        }
    }
}
