package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.HulpvraagStatus;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A dossier in a list. */
record Lijstregel(
        UUID id,
        String nummer,
        String leerling,
        @Nullable LocalDate geboren,
        String school,
        String aanvraagtype,
        HulpvraagStatus status,
        Instant statusSinds,
        Instant ontvangen,
        int nieuweDocumenten,
        int teruggehaaldeDocumenten,
        boolean teruggehaald,
        boolean samengevoegd,
        Werk werk) {

    public boolean metTeruggehaald() {
        return teruggehaald || teruggehaaldeDocumenten > 0;
    }

    /**
     * What those who handle it want to know.
     *
     * @param versie the version that the list shows
     * @param teamNaam empty when it is with no team
     * @param termijn null when there is none, or nothing is to be decided any more
     */
    record Werk(
            int versie,
            @Nullable UUID behandelaar,
            String behandelaarNaam,
            String teamNaam,
            int openVragen,
            int nieuweAntwoorden,
            @Nullable Termijndag termijn) {}

    /**
     * The last day of a term.
     *
     * @param over the days left, negative when it is over
     * @param stil whether it stands still today
     */
    record Termijndag(LocalDate dag, long over, boolean stil) {

        public boolean voorbij() {
            return !stil && over < 0;
        }

        public boolean nabij() {
            return !stil && over >= 0 && over <= Bak.DAGEN_NABIJ;
        }

        public long teLaat() {
            return -over;
        }
    }

    static Lijstregel of(ResultSet row, LocalDate vandaag) throws SQLException {
        HulpvraagStatus status = HulpvraagStatus.ofCode(row.getString("status")).orElseThrow();
        return new Lijstregel(
                row.getObject("id", UUID.class),
                row.getString("dossiernummer"),
                row.getString("leerling_naam"),
                row.getObject("leerling_geboren", LocalDate.class),
                row.getString("school"),
                row.getString("aanvraagtype_naam"),
                status,
                Dossiers.instant(row, "status_sinds"),
                Dossiers.instant(row, "ontvangen"),
                row.getInt("nieuwe_documenten"),
                row.getInt("teruggehaalde_documenten"),
                row.getBoolean("teruggehaald"),
                row.getBoolean("samengevoegd"),
                new Werk(
                        row.getInt("versie"),
                        row.getObject("behandelaar", UUID.class),
                        row.getString("behandelaar_naam"),
                        row.getString("team_naam"),
                        row.getInt("open_vragen"),
                        row.getInt("nieuwe_antwoorden"),
                        status.aanvulbaar() && !row.getBoolean("samengevoegd")
                                ? term(row, vandaag)
                                : null));
    }

    private static @Nullable Termijndag term(ResultSet row, LocalDate vandaag) throws SQLException {
        LocalDate dag = row.getObject("termijn_tot", LocalDate.class);
        LocalDate stilTot = row.getObject("opgeschort_tot", LocalDate.class);
        return dag == null
                ? null
                : new Termijndag(
                        dag,
                        ChronoUnit.DAYS.between(vandaag, dag),
                        stilTot != null && !stilTot.isBefore(vandaag));
    }
}
