package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.proef.lot.Lot.Kant;
import nl.hulproute.uitwisseling.Berichtsoort;
import nl.hulproute.uitwisseling.bezorging.Proefwereld.Gezonden;
import nl.hulproute.uitwisseling.bezorging.Uitgaandbericht.Toestand;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What must hold in the end: everything sent is at its receiver once, dossier and files identical,
 * its status at the school, and nothing else.
 */
final class Slotcontrole {

    private final Proefwereld wereld;
    private final Map<UUID, Toestand> standen;
    private final Map<String, List<String>> gegeven;
    private final Map<String, List<String>> gekregen;
    private final Map<String, List<String>> dossiers;
    private final Map<String, List<String>> aanvullingen;
    private final List<String> gebreken = new ArrayList<>();

    private Slotcontrole(Proefwereld wereld) {
        this.wereld = wereld;
        this.standen = wereld.toestanden();
        this.gegeven =
                perId(
                        """
                        select bericht_id, ontvangstbewijs from uitwisseling_swv.inkomend
                         where hulpvraag_id = any (:ids)
                        union all select bericht_id, ontvangstbewijs
                          from uitwisseling_school.inkomend where hulpvraag_id = any (:ids)
                        """);
        this.gekregen =
                perId(
                        """
                        select id, ontvangstbewijs from uitwisseling_school.uitgaand
                         where hulpvraag_id = any (:ids)
                        union all select id, ontvangstbewijs from uitwisseling_swv.uitgaand
                         where hulpvraag_id = any (:ids)
                        """);
        this.dossiers =
                perId("select bericht_id, status from swv.dossier where bericht_id = any (:ids)");
        this.aanvullingen =
                perId(
                        """
                        select o.bericht_id, d.sha256 from swv.dossier_document d
                          join swv.dossier o on o.id = d.dossier_id
                         where o.bericht_id = any (:ids) and d.aanvulling > 0
                        """);
    }

    /** Everything that is wrong; nothing when all is well. */
    static List<String> of(Proefwereld wereld) {
        var controle = new Slotcontrole(wereld);
        wereld.gezonden.forEach(controle::message);
        wereld.teruggenomen.forEach(controle::takenBack);
        wereld.zaken.keySet().forEach(controle::status);
        controle.nothingElse();
        return controle.gebreken;
    }

    private void message(Gezonden bericht) {
        demand(standen.get(bericht.id()) == Toestand.BEZORGD, bericht, "is not bezorgd");
        demand(
                of(gegeven, bericht.id()).size() == 1
                        && of(gegeven, bericht.id()).equals(of(gekregen, bericht.id())),
                bericht,
                "has not one receipt that both sides hold");
        bericht.inhouden().forEach(inhoud -> demand(isWhole(inhoud), bericht, "lost " + inhoud));
        if (bericht.soort() == Berichtsoort.HULPVRAAG) {
            demand(of(dossiers, bericht.id()).size() == 1, bericht, "has not one dossier");
        }
        if (bericht.soort() == Berichtsoort.AANVULLING) {
            demand(documents(bericht) == bericht.inhouden().size(), bericht, "has other documents");
        }
    }

    private void takenBack(Gezonden bericht) {
        demand(of(gegeven, bericht.id()).isEmpty(), bericht, "arrived though it was taken back");
    }

    private void status(UUID hulpvraag) {
        var bijSwv = of(dossiers, hulpvraag);
        String bijSchool = wereld.beeld(hulpvraag).status().code();
        if (!bijSwv.equals(List.of(bijSchool))) {
            gebreken.add("status is %s there and %s here".formatted(bijSwv, bijSchool));
        }
    }

    private void nothingElse() {
        long ontvangen = gegeven.values().stream().mapToLong(List::size).sum();
        if (ontvangen != wereld.gezonden.size()) {
            gebreken.add("%d received of %d".formatted(ontvangen, wereld.gezonden.size()));
        }
        long gemaakt = named();
        if (gemaakt != wereld.zaken.size()) {
            gebreken.add("%d dossiers of %d hulpvragen".formatted(gemaakt, wereld.zaken.size()));
        }
        Set<String> verwacht = new HashSet<>();
        Stream.concat(wereld.gezonden.stream(), wereld.teruggenomen.stream())
                .forEach(bericht ->
                        bericht.inhouden().forEach(inhoud -> verwacht.add(inhoud.hex())));
        wereld.lot.schijf(Kant.SWV).gemaakt().stream()
                .map(pad -> Objects.toString(pad.getFileName()))
                .filter(naam -> !verwacht.contains(naam))
                .forEach(naam -> gebreken.add("a file too many: " + naam));
    }

    /** The dossiers that bear the reference of this history, under whatever id they came. */
    private long named() {
        return wereld.everywhere(() ->
                wereld.get(JdbcClient.class)
                        .sql(
                                "select count(*) from swv.dossier"
                                        + " where eigen_referentie = :referentie")
                        .param("referentie", wereld.referentie)
                        .query(Long.class)
                        .single());
    }

    private boolean isWhole(Sha256 inhoud) {
        try (InputStream bron =
                wereld.get(Opslagen.class)
                        .van(Onderdeel.SWV)
                        .open(wereld.school.swv().id(), inhoud)) {
            return Sha256.of(bron.readAllBytes()).equals(inhoud);
        } catch (IOException e) {
            return false;
        }
    }

    private long documents(Gezonden bericht) {
        Set<String> gezocht = new HashSet<>();
        bericht.inhouden().forEach(inhoud -> gezocht.add(inhoud.hex()));
        return of(aanvullingen, bericht.hulpvraag()).stream().filter(gezocht::contains).count();
    }

    private static List<String> of(Map<String, List<String>> rijen, UUID id) {
        return rijen.getOrDefault(id.toString(), List.of());
    }

    /** The second column of each row, by the id in the first. */
    private Map<String, List<String>> perId(String sql) {
        var rijen = new HashMap<String, List<String>>();
        wereld.everywhere(() -> {
            wereld.get(JdbcClient.class)
                    .sql(sql)
                    .param("ids", wereld.zaken.keySet().toArray(UUID[]::new))
                    .query(rij -> {
                        rijen.computeIfAbsent(rij.getString(1), id -> new ArrayList<>())
                                .add(String.valueOf(rij.getString(2)));
                    });
            return rijen;
        });
        return rijen;
    }

    private void demand(boolean waar, Gezonden bericht, String anders) {
        if (!waar) {
            gebreken.add("%s %s %s".formatted(bericht.soort(), bericht.id(), anders));
        }
    }
}
