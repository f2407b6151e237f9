package nl.hulproute.school.overzicht;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An order to make overviews, and how far it is. */
record Opdracht(
        UUID id,
        UUID account,
        String naam,
        Instant aangevraagd,
        @Nullable Instant klaar,
        List<Regel> regels) {

    enum Stand {
        WACHT,
        BEZIG,
        KLAAR,
        ONTBREEKT,
        MISLUKT;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * One overview of one pupil.
     *
     * @param variant empty: the one that is proposed
     * @param vernieuwt the document that comes to be renewed
     * @param adres where the document is opened, or where is mended what is missing
     */
    record Regel(
            int volgorde,
            UUID leerling,
            String leerlingnaam,
            Overzichtsoort soort,
            String variant,
            boolean logo,
            @Nullable UUID vernieuwt,
            Stand stand,
            @Nullable UUID document,
            String melding,
            List<String> argumenten,
            String knop,
            String adres) {

        public boolean open() {
            return stand == Stand.WACHT || stand == Stand.BEZIG;
        }
    }

    /** What is asked for. */
    record Vraag(
            UUID leerling,
            Overzichtsoort soort,
            String variant,
            boolean logo,
            @Nullable UUID vernieuwt) {

        static Vraag standaard(UUID leerling, Overzichtsoort soort) {
            return new Vraag(leerling, soort, "", true, null);
        }
    }

    public boolean bezig() {
        return klaar == null;
    }

    public long gedaan() {
        return regels.stream().filter(regel -> !regel.open()).count();
    }

    public long gemaakt() {
        return regels.stream().filter(regel -> regel.stand() == Stand.KLAAR).count();
    }
}
