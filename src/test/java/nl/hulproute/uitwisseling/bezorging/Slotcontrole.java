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
import java.util.HashSet;
import java.util.List;
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
    private final List<String> gebreken = new ArrayList<>();

    private Slotcontrole(Proefwereld wereld) {
        this.wereld = wereld;
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
        demand(wereld.rij(bericht).toestand() == Toestand.BEZORGD, bericht, "is not bezorgd");
        demand(receipts(bericht) == 1, bericht, "has not one receipt that both sides hold");
        bericht.inhouden().forEach(inhoud -> demand(isWhole(inhoud), bericht, "lost " + inhoud));
        if (bericht.soort() == Berichtsoort.HULPVRAAG) {
            demand(dossiers(bericht.id()) == 1, bericht, "has not one dossier");
        }
        if (bericht.soort() == Berichtsoort.AANVULLING) {
            demand(documents(bericht) == bericht.inhouden().size(), bericht, "has other documents");
        }
    }

    private void takenBack(Gezonden bericht) {
        demand(received(bericht.id()) == 0, bericht, "arrived though it was taken back");
    }

    private void status(UUID hulpvraag) {
        var bijSwv =
                atSwv("select status from swv.dossier where bericht_id = :id", hulpvraag, String.class);
        String bijSchool = wereld.beeld(hulpvraag).status().code();
        if (!bijSwv.equals(List.of(bijSchool))) {
            gebreken.add("status is %s there and %s here".formatted(bijSwv, bijSchool));
        }
    }

    private void nothingElse() {
        long dossiers =
                wereld.at(
                        wereld.school.swv().id(),
                        () ->
                                wereld.get(JdbcClient.class)
                                        .sql(
                                                "select count(*) from swv.dossier"
                                                        + " where eigen_referentie = :referentie")
                                        .param("referentie", wereld.referentie)
                                        .query(Long.class)
                                        .single());
        if (dossiers != wereld.zaken.size()) {
            gebreken.add("%d dossiers of %d hulpvragen".formatted(dossiers, wereld.zaken.size()));
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

    private long receipts(Gezonden bericht) {
        boolean naarSwv = bericht.soort().naarSwv();
        String zender = naarSwv ? "school" : "swv";
        String ontvanger = naarSwv ? "swv" : "school";
        var gegeven =
                rows(
                        naarSwv ? wereld.school.swv().id() : wereld.school.id(),
                        "select ontvangstbewijs from uitwisseling_%s.inkomend where bericht_id = :id"
                                .formatted(ontvanger),
                        bericht.id(),
                        String.class);
        var gekregen =
                rows(
                        bericht.opdracht().tenant(),
                        "select ontvangstbewijs from uitwisseling_%s.uitgaand where id = :id"
                                .formatted(zender),
                        bericht.id(),
                        String.class);
        return gegeven.equals(gekregen) ? gegeven.size() : -1;
    }

    private long dossiers(UUID hulpvraag) {
        return atSwv("select id from swv.dossier where bericht_id = :id", hulpvraag, UUID.class)
                .size();
    }

    private long received(UUID bericht) {
        return atSwv(
                        "select bericht_id from uitwisseling_swv.inkomend where bericht_id = :id",
                        bericht,
                        UUID.class)
                .size();
    }

    private long documents(Gezonden bericht) {
        Set<String> gezocht = new HashSet<>();
        bericht.inhouden().forEach(inhoud -> gezocht.add(inhoud.hex()));
        return atSwv(
                        """
                        select d.sha256 from swv.dossier_document d
                          join swv.dossier o on o.id = d.dossier_id
                         where o.bericht_id = :id and d.aanvulling > 0
                        """,
                        bericht.hulpvraag(),
                        String.class)
                .stream()
                .filter(gezocht::contains)
                .count();
    }

    private <T> List<T> atSwv(String sql, UUID id, Class<T> soort) {
        return rows(wereld.school.swv().id(), sql, id, soort);
    }

    private <T> List<T> rows(UUID tenant, String sql, UUID id, Class<T> soort) {
        return wereld.at(
                tenant,
                () -> wereld.get(JdbcClient.class).sql(sql).param("id", id).query(soort).list());
    }

    private void demand(boolean waar, Gezonden bericht, String anders) {
        if (!waar) {
            gebreken.add("%s %s %s".formatted(bericht.soort(), bericht.id(), anders));
        }
    }
}
