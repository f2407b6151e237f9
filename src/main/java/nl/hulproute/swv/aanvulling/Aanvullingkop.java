package nl.hulproute.swv.aanvulling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Koptoevoeging;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Werkplek;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

import java.util.UUID;

/** How the questions of a dossier stand; its school reads them whole. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Aanvullingkop implements Koptoevoeging {

    /**
     * How many questions.
     *
     * @param concept written and not asked yet
     * @param nieuw answers that nobody here has seen
     */
    record Stand(int gevraagd, int open, int concept, int nieuw) {

        public int beantwoord() {
            return gevraagd - open;
        }
    }

    private final JdbcClient jdbc;
    private final Vraagbeelden beelden;

    Aanvullingkop(JdbcClient jdbc, Vraagbeelden beelden) {
        this.jdbc = jdbc;
        this.beelden = beelden;
    }

    @Override
    @Transactional(readOnly = true)
    public void fill(Werkplek werkplek, Dossier dossier, Model model) {
        UUID swv = werkplek.tenantId();
        model.addAttribute("aanvulstand", stand(swv, dossier.id()));
        model.addAttribute("magVragen", Aanvulvrager.mayAsk(dossier));
        if (!werkplek.mag(Actie.DOSSIERS_ZIEN)) {
            model.addAttribute("vragen", beelden.of(swv, dossier.id()));
        }
    }

    private Stand stand(UUID swv, Dossier.Id dossier) {
        return jdbc.sql(
                        """
                        select count(*) filter (where v.verzoek_id is not null) as gevraagd,
                               count(*) filter (where v.stand = 'open') as open,
                               count(*) filter (where v.stand = 'concept'
                                                  and v.verwijderd is null) as concept,
                               max(d.nieuwe_antwoorden) as nieuw
                          from swv.dossier d
                          left join swv.aanvulvraag v
                            on v.swv_id = d.swv_id
                           and v.dossier_id in (select swv.samen(d.swv_id, d.id))
                         where d.swv_id = :swv and d.id = :dossier
                        """)
                .param("swv", swv)
                .param("dossier", dossier.waarde())
                .query((row, n) ->
                        new Stand(
                                row.getInt("gevraagd"),
                                row.getInt("open"),
                                row.getInt("concept"),
                                row.getInt("nieuw")))
                .single();
    }
}
