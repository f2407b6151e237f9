package nl.hulproute.swv.toewijzing;

import java.util.Optional;
import java.util.UUID;

/** A dossier, in the version that someone saw, and to whom it is given. */
record Toewijzing(UUID dossier, int versie, Wie wie) {

    /** What was done, so that it can be taken back. */
    record Gedaan(UUID dossier, int versie, Optional<UUID> vorige, Optional<UUID> vorigTeam) {

        Dossierkeuze keuze() {
            return new Dossierkeuze(dossier, versie, vorige, vorigTeam);
        }
    }
}
