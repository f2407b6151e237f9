package nl.hulproute.swv.toewijzing;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Koptoevoeging;
import nl.hulproute.swv.dossier.Lijsttoevoeging;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.toegang.waarneming.Waarnemers;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import java.util.List;
import java.util.UUID;

/** Which colleagues are away and for whom the reader stands in, where a dossier is given. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Afwezigheidskop implements Koptoevoeging, Lijsttoevoeging {

    private final Waarnemers waarnemers;

    Afwezigheidskop(Waarnemers waarnemers) {
        this.waarnemers = waarnemers;
    }

    @Override
    public void fill(Werkplek werkplek, Dossier dossier, Model model) {
        fill(werkplek, model);
    }

    @Override
    public void fill(Werkplek werkplek, List<UUID> dossiers, Model model) {
        fill(werkplek, model);
    }

    private void fill(Werkplek werkplek, Model model) {
        if (werkplek.mag(Actie.DOSSIERS_ZIEN)) {
            model.addAttribute("afwezig", waarnemers.afwezig(werkplek.tenantId()));
            model.addAttribute(
                    "waargenomen", waarnemers.waargenomen(werkplek.tenantId(), werkplek.account()));
        }
    }
}
