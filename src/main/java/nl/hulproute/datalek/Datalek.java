package nl.hulproute.datalek;

import nl.hulproute.gedeeld.Documentsoort;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A possible data breach as the register holds it: what happened, and how far its steps are. */
record Datalek(
        UUID id,
        UUID zaak,
        String referentie,
        String dossiernummer,
        String wederpartij,
        boolean geheel,
        List<Documentsoort> soorten,
        List<UUID> documenten,
        String reden,
        String door,
        Instant gemerkt,
        int gedaan,
        boolean gemeld) {

    /** AVG, article 33(1): to the Autoriteit Persoonsgegevens within 72 hours. */
    static final Duration TERMIJN = Duration.ofHours(72);

    /** How people name it: the dossiernummer when there is one. */
    public String naam() {
        return dossiernummer.isEmpty() ? referentie : dossiernummer;
    }

    public Instant uiterlijk() {
        return gemerkt.plus(TERMIJN);
    }

    /** Hours until the limit, less than one as zero; below zero when it has passed. */
    public long uren(Instant nu) {
        return nu.isBefore(uiterlijk()) ? Duration.between(nu, uiterlijk()).toHours() : -1;
    }
}
