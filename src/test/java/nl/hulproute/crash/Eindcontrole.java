package nl.hulproute.crash;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.proef.Knooppunten;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether both sides hold the same afterwards, once, and what was promised. */
final class Eindcontrole {

    private static final String VERZONDEN =
            """
            select id::text, encode(sha256(convert_to(bericht, 'UTF8')), 'hex')
              from uitwisseling_%s.uitgaand where toestand = 'bezorgd'
            """;
    private static final String ONTVANGEN =
            "select bericht_id::text, digest from uitwisseling_%s.inkomend";
    private static final String INHOUD_VERZONDEN =
            """
            select i.bericht_id::text, i.sha256 from uitwisseling_%1$s.uitgaand_inhoud i
              join uitwisseling_%1$s.uitgaand u
                on u.tenant_id = i.tenant_id and u.id = i.bericht_id and u.toestand = 'bezorgd'
            """;
    private static final String INHOUD_ONTVANGEN =
            """
            select bericht_id::text, sha256 from uitwisseling_%1$s.inkomend_inhoud i
             where exists (select from uitwisseling_%1$s.inkomend b
                            where b.tenant_id = i.tenant_id and b.bericht_id = i.bericht_id)
            """;
    private static final String STUKKEN_VERZONDEN =
            """
            select u.hulpvraag_id::text, i.sha256
              from uitwisseling_school.uitgaand u
              join uitwisseling_school.uitgaand_inhoud i
                on i.tenant_id = u.tenant_id and i.bericht_id = u.id and u.toestand = 'bezorgd'
            """;
    private static final String STUKKEN_IN_DOSSIER =
            """
            select d.bericht_id::text, s.sha256
              from swv.dossier d join swv.dossier_document s on s.dossier_id = d.id
            union all
            select bericht_id::text, dossier_sha256 from swv.dossier
            """;

    private final Knooppunten knooppunten;
    private final Set<String> voorbeelden;
    private final List<String> fouten = new ArrayList<>();

    /** To be made before anything is sent: the dossiers of the demo world never travelled. */
    Eindcontrole(Knooppunten knooppunten) throws SQLException {
        this.knooppunten = knooppunten;
        this.voorbeelden =
                knooppunten.rows(
                        Onderdeel.SWV,
                        """
                        select bericht_id::text from swv.dossier d
                         where not exists (select from uitwisseling_swv.inkomend i
                                            where i.bericht_id = d.bericht_id)
                        """);
    }

    /** Everything that is wrong; empty when nothing is. */
    List<String> check(Grootboek grootboek) throws SQLException {
        same("envelopes to the swv", school(VERZONDEN), swv(ONTVANGEN));
        same("envelopes to the school", swv(VERZONDEN), school(ONTVANGEN));
        same("contents to the swv", school(INHOUD_VERZONDEN), swv(INHOUD_ONTVANGEN));
        same("contents to the school", swv(INHOUD_VERZONDEN), school(INHOUD_ONTVANGEN));
        var dossiers = of(Onderdeel.SWV, STUKKEN_IN_DOSSIER);
        same("dossiers and their files", of(Onderdeel.SCHOOL, STUKKEN_VERZONDEN), dossiers);
        once();
        promises(grootboek, dossiers);
        return List.copyOf(fouten);
    }

    private void same(String wat, Tabel verzonden, Tabel ontvangen) {
        var alles = new TreeSet<>(verzonden.rijen().keySet());
        alles.addAll(ontvangen.rijen().keySet());
        alles.removeAll(voorbeelden);
        for (String sleutel : alles) {
            if (!verzonden.van(sleutel).equals(ontvangen.van(sleutel))) {
                fouten.add(
                        "%s: %s sent %s, received %s"
                                .formatted(
                                        wat,
                                        sleutel,
                                        verzonden.van(sleutel),
                                        ontvangen.van(sleutel)));
            }
        }
    }

    /** One dossier for each hulpvraag, and the same number at both sides. */
    private void once() throws SQLException {
        same(
                "dossiernummers",
                of(
                        Onderdeel.SCHOOL,
                        """
                        select bericht_id::text, dossiernummer from school.hulpvraag
                         where dossiernummer is not null
                        """),
                of(Onderdeel.SWV, "select bericht_id::text, dossiernummer from swv.dossier"));
    }

    /** What a page of the school said has come true, and nothing of what it took in is gone. */
    private void promises(Grootboek grootboek, Tabel dossiers) throws SQLException {
        var berichten =
                of(
                        Onderdeel.SCHOOL,
                        """
                        select id::text, bericht_id::text from school.hulpvraag
                         where bericht_id is not null
                        """);
        var nummers = of(Onderdeel.SWV, "select bericht_id::text, dossiernummer from swv.dossier");
        for (Map.Entry<String, String> belofte : grootboek.bezorgd().entrySet()) {
            String bericht = String.join("", berichten.van(belofte.getKey()));
            if (!nummers.van(bericht).equals(List.of(belofte.getValue()))) {
                fouten.add("acknowledged, but not as said: " + belofte);
            }
        }
        grootboek
                .aangenomen()
                .forEach((hulpvraag, digests) -> {
                    var stukken = dossiers.van(String.join("", berichten.van(hulpvraag)));
                    for (String digest : digests) {
                        long keren = stukken.stream().filter(digest::equals).count();
                        if (keren != 1) {
                            fouten.add(
                                    "accepted, and %d times at the swv: %s of %s"
                                            .formatted(keren, digest, hulpvraag));
                        }
                    }
                });
    }

    private Tabel school(String sql) throws SQLException {
        return of(Onderdeel.SCHOOL, sql.formatted("school"));
    }

    private Tabel swv(String sql) throws SQLException {
        return of(Onderdeel.SWV, sql.formatted("swv"));
    }

    private Tabel of(Onderdeel onderdeel, String sql) throws SQLException {
        return Tabel.of(knooppunten, onderdeel, sql);
    }
}
