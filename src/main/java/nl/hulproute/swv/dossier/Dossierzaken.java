package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.organisatie.Samenwerkingsverband;
import nl.hulproute.swv.organisatie.Samenwerkingsverbanden;
import nl.hulproute.toegang.Actie;
import nl.hulproute.uitwisseling.Bezorgzaak;
import nl.hulproute.uitwisseling.Bezorgzaken;
import nl.hulproute.uitwisseling.Ingreep;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the samenwerkingsverband's outbox is about: its dossiers. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Dossierzaken implements Bezorgzaken {

    private final JdbcClient jdbc;
    private final Samenwerkingsverbanden samenwerkingsverbanden;

    Dossierzaken(JdbcClient jdbc, Samenwerkingsverbanden samenwerkingsverbanden) {
        this.jdbc = jdbc;
        this.samenwerkingsverbanden = samenwerkingsverbanden;
    }

    @Override
    public Onderdeel onderdeel() {
        return Onderdeel.SWV;
    }

    @Override
    public Set<UUID> organisaties() {
        return samenwerkingsverbanden.all().stream()
                .map(Samenwerkingsverband::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Actie inzien() {
        return Actie.DOSSIERS_ZIEN;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Bezorgzaak> zaken(UUID swv, Set<UUID> hulpvragen) {
        var zaken = new HashMap<UUID, Bezorgzaak>();
        jdbc.sql(
                        """
                        select d.bericht_id, d.id, d.eigen_referentie, d.dossiernummer, s.naam
                          from swv.dossier d
                          join swv.school s on s.swv_id = d.swv_id and s.id = d.school_id
                         where d.swv_id = :swv and d.bericht_id = any (:ids)
                        """)
                .param("swv", swv)
                .param("ids", hulpvragen.toArray(UUID[]::new))
                .query(rij -> {
                    zaken.put(
                            rij.getObject("bericht_id", UUID.class),
                            new Bezorgzaak(
                                    rij.getString("eigen_referentie"),
                                    rij.getString("dossiernummer"),
                                    rij.getString("naam"),
                                    "/swv/dossiers/" + rij.getString("id")));
                });
        return zaken;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> alarmadressen(UUID swv) {
        return Stream.of(samenwerkingsverbanden.read(swv).email())
                .map(String::strip)
                .filter(adres -> !adres.isEmpty())
                .toList();
    }

    /** The log of the outbox says it; the dossier itself stays as it is. */
    @Override
    public void ingegrepen(UUID swv, Ingreep ingreep) {}
}
