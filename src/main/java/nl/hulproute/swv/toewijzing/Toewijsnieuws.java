package nl.hulproute.swv.toewijzing;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.toegang.kennisgeving.Kennisgever;
import nl.hulproute.toegang.kennisgeving.Kennisgevingsoort;
import nl.hulproute.toegang.kennisgeving.Nieuwsmaker;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Tells someone to whom a colleague gave dossiers; several at once are one piece of news. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Toewijsnieuws {

    private final JdbcClient jdbc;
    private final Kennisgever kennisgever;
    private final Nieuwsmaker maker;
    private final MessageSource teksten;

    Toewijsnieuws(
            JdbcClient jdbc, Kennisgever kennisgever, Nieuwsmaker maker, MessageSource teksten) {
        this.jdbc = jdbc;
        this.kennisgever = kennisgever;
        this.maker = maker;
        this.teksten = teksten;
    }

    void given(Werkplek door, UUID aan, List<UUID> dossiers) {
        if (dossiers.isEmpty() || aan.equals(door.account())) {
            return;
        }
        boolean een = dossiers.size() == 1;
        kennisgever.geef(
                door.tenantId(),
                Set.of(aan),
                maker.van(
                        Kennisgevingsoort.TOEGEWEZEN,
                        een
                                ? number(door.tenantId(), dossiers.getFirst())
                                : teksten.getMessage(
                                        "kennisgeving.dossiers",
                                        new Object[] {dossiers.size()},
                                        NEDERLANDS),
                        een ? "/swv/dossiers/" + dossiers.getFirst() : "/swv/dossiers?bak=mijn"),
                door.account());
    }

    private String number(UUID swv, UUID dossier) {
        return jdbc.sql(
                        "select dossiernummer from swv.dossier where swv_id = :swv and id ="
                                + " :dossier")
                .param("swv", swv)
                .param("dossier", dossier)
                .query(String.class)
                .single();
    }
}
