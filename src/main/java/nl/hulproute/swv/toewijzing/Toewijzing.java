package nl.hulproute.swv.toewijzing;

import nl.hulproute.swv.organisatie.Behandelaar;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/** A dossier, in the version that someone saw, and who is to handle it; null: nobody. */
record Toewijzing(UUID dossier, int versie, @Nullable Behandelaar aan) {

    /** What was done, so that it can be taken back. */
    record Gedaan(UUID dossier, int versie, Optional<UUID> vorige) {

        Dossierkeuze keuze() {
            return new Dossierkeuze(dossier, versie, vorige);
        }
    }

    @Nullable UUID account() {
        return aan == null ? null : aan.account();
    }

    String naam() {
        return aan == null ? "" : aan.naam();
    }
}
