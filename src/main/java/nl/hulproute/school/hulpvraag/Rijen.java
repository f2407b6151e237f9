package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Grondslagsoort;
import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.gedeeld.SwvNummer;
import nl.hulproute.platform.keuring.Keuring;
import nl.hulproute.school.map.Dagtekening;
import nl.hulproute.school.ouders.Grondslag;
import nl.hulproute.uitwisseling.Aanvraagtype;
import nl.hulproute.uitwisseling.Documentregel;
import nl.hulproute.uitwisseling.SwvVermelding;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** How rows of the tables of a hulpvraag are read. */
final class Rijen {

    private Rijen() {}

    static Hulpvraag hulpvraag(ResultSet rij, JsonMapper json) throws SQLException {
        return new Hulpvraag(
                rij.getObject("id", UUID.class),
                rij.getObject("school_id", UUID.class),
                rij.getObject("leerling_id", UUID.class),
                rij.getInt("versie"),
                rij.getString("eigen_referentie"),
                inhoud(rij, json),
                stand(rij),
                new Hulpvraag.Opsteller(
                        rij.getObject("opsteller", UUID.class),
                        rij.getString("opsteller_naam"),
                        rij.getString("opsteller_email")),
                moment(rij, "aangemaakt"),
                moment(rij, "gewijzigd"),
                momentOfNull(rij, "verwijderd"));
    }

    static Bericht bericht(ResultSet rij) throws SQLException {
        String dossier = rij.getString("dossier");
        return new Bericht(
                rij.getObject("id", UUID.class),
                rij.getObject("hulpvraag_id", UUID.class),
                Bericht.Soort.valueOf(rij.getString("soort").toUpperCase(Locale.ROOT)),
                Bericht.Toestand.ofCode(rij.getString("toestand")),
                rij.getInt("poging"),
                List.of((String[]) rij.getArray("redenen").getArray()),
                momentOfNull(rij, "volgende"),
                moment(rij, "verzonden"),
                moment(rij, "sinds"),
                rij.getString("omschrijving"),
                dossier == null ? null : new Sha256(dossier),
                rij.getString("door_naam"));
    }

    static Stuk stuk(ResultSet rij) throws SQLException {
        return new Stuk(
                rij.getObject("id", UUID.class),
                rij.getString("onderwerp"),
                Documentsoort.ofCode(rij.getString("documentsoort")).orElse(Documentsoort.OVERIG),
                rij.getString("bestandsnaam"),
                new Sha256(rij.getString("sha256")),
                rij.getLong("grootte"),
                rij.getString("mediatype"),
                moment(rij, "toegevoegd"),
                new Dagtekening(
                        rij.getObject("dagtekening", LocalDate.class),
                        rij.getObject("periode_van", LocalDate.class),
                        rij.getObject("periode_tot", LocalDate.class)),
                rij.getBoolean("gekozen"),
                rij.getString("reden"),
                momentOfNull(rij, "verzonden"),
                Keuring.ONBEKEND);
    }

    static Bevroren bevroren(ResultSet rij) throws SQLException {
        var soort = Documentsoort.ofCode(rij.getString("soort")).orElse(Documentsoort.OVERIG);
        return new Bevroren(
                rij.getObject("document_id", UUID.class),
                new Documentregel(
                        new Sha256(rij.getString("sha256")),
                        rij.getString("naam"),
                        soort,
                        rij.getString("omschrijving"),
                        rij.getLong("grootte"),
                        Grondslagsoort.ofCode(rij.getString("grondslag"))
                                .orElseGet(() -> Grondslag.vanzelf(soort))),
                rij.getString("mediatype"),
                new Verantwoording(
                        rij.getString("grondslag_door"),
                        momentOfNull(rij, "grondslag_moment"),
                        rij.getString("grondslag_reden")));
    }

    static Instant moment(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant momentOfNull(ResultSet rij, String kolom) throws SQLException {
        var moment = rij.getObject(kolom, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** As PostgreSQL's driver takes a moment. */
    static OffsetDateTime tijd(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Inhoud inhoud(ResultSet rij, JsonMapper json) throws SQLException {
        String type = rij.getString("aanvraagtype");
        return new Inhoud(
                swv(rij),
                type == null ? null : json.readValue(type, Aanvraagtype.class),
                rij.getString("omschrijving"),
                Set.of((String[]) rij.getArray("blokken").getArray()),
                new Toelichtingkeuze(
                        Toelichtingkeuze.Wijze.ofCode(rij.getString("toelichting")),
                        rij.getObject("toelichting_document_id", UUID.class),
                        rij.getString("toelichting_reden")),
                ids(rij, "bijlagen"),
                ids(rij, "notities"));
    }

    private static @Nullable SwvVermelding swv(ResultSet rij) throws SQLException {
        String oin = rij.getString("swv_oin");
        return oin == null
                ? null
                : new SwvVermelding(
                        new Oin(oin),
                        new SwvNummer(rij.getString("swv_nummer")),
                        rij.getString("swv_naam"));
    }

    private static Stand stand(ResultSet rij) throws SQLException {
        return new Stand(
                HulpvraagStatus.ofCode(rij.getString("status")).orElseThrow(),
                rij.getString("label"),
                moment(rij, "status_sinds"),
                rij.getString("status_toelichting"),
                momentOfNull(rij, "gecontroleerd"),
                rij.getString("dossiernummer"),
                rij.getObject("bericht_id", UUID.class));
    }

    private static Set<UUID> ids(ResultSet rij, String kolom) throws SQLException {
        var ids = new LinkedHashSet<UUID>();
        for (Object id : (Object[]) rij.getArray(kolom).getArray()) {
            ids.add((UUID) id);
        }
        return ids;
    }
}
