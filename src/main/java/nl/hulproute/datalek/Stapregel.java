package nl.hulproute.datalek;

import java.time.Instant;

/** Someone said that a step was done, or after all was not; the newest of a step counts. */
record Stapregel(Stap stap, boolean gedaan, String wie, Instant moment, String notitie) {

    public String sleutel() {
        return gedaan ? "datalek.gedaan" : "datalek.toch-niet";
    }
}
