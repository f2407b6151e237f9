package nl.hulproute.swv.toewijzing;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Koptoevoeging;
import nl.hulproute.swv.organisatie.Behandelaars;
import nl.hulproute.swv.team.Teams;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Who handles the dossier, and to whom it can be given; not for its school. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Toewijzingkop implements Koptoevoeging {

    private final Toewijzingen toewijzingen;
    private final Behandelaars behandelaars;
    private final Teams teams;

    Toewijzingkop(Toewijzingen toewijzingen, Behandelaars behandelaars, Teams teams) {
        this.toewijzingen = toewijzingen;
        this.behandelaars = behandelaars;
        this.teams = teams;
    }

    @Override
    public void fill(Werkplek werkplek, Dossier dossier, Model model) {
        if (werkplek.mag(Actie.DOSSIERS_ZIEN)) {
            var stand = toewijzingen.stand(werkplek.tenantId(), dossier.id());
            model.addAttribute("behandelaar", stand.behandelaar());
            model.addAttribute("dossierteam", stand.team());
            model.addAttribute("teams", teams.all(werkplek.tenantId()));
            model.addAttribute("behandelaars", behandelaars.all(werkplek.tenantId()));
        }
    }
}
