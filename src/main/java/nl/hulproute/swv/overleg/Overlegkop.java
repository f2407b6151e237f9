package nl.hulproute.swv.overleg;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Koptoevoeging;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import java.util.List;
import java.util.UUID;

/** Who else has the dossier open, and how many notities there are; not for its school. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Overlegkop implements Koptoevoeging {

    private final Aanwezigheid aanwezigheid;
    private final Notities notities;

    Overlegkop(Aanwezigheid aanwezigheid, Notities notities) {
        this.aanwezigheid = aanwezigheid;
        this.notities = notities;
    }

    @Override
    public void fill(Werkplek werkplek, Dossier dossier, Model model) {
        if (!werkplek.mag(Actie.DOSSIERS_SAMENWERKEN)) {
            return;
        }
        UUID blad = UUID.randomUUID();
        model.addAttribute("blad", blad);
        model.addAttribute("anderen", aanwezigheid.note(werkplek, dossier.id(), blad));
        model.addAttribute("nieuws", List.of());
        model.addAttribute("aantalNotities", notities.count(werkplek.tenantId(), dossier.id()));
    }
}
