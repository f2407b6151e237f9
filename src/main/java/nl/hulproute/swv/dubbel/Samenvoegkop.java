package nl.hulproute.swv.dubbel;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Dossiers;
import nl.hulproute.swv.dossier.Koptoevoeging;
import nl.hulproute.toegang.Inzagelog;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * In which dossier this one goes on, and which go on in it; also for its school. Who reads what was
 * merged into a dossier reads of more than its address says, and the access log holds that.
 */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Samenvoegkop implements Koptoevoeging {

    private static final String SAMENGEVOEGD = "GET /swv/dossiers/{id}";

    private final Dossiers dossiers;
    private final Inzagelog inzagelog;

    Samenvoegkop(Dossiers dossiers, Inzagelog inzagelog) {
        this.dossiers = dossiers;
        this.inzagelog = inzagelog;
    }

    @Override
    public void fill(Werkplek werkplek, Dossier dossier, Model model) {
        UUID swv = werkplek.tenantId();
        List<Dossier> meelopers = dossiers.mergedInto(swv, dossier.id());
        model.addAttribute("meelopers", meelopers);
        model.addAttribute(
                "doel",
                Optional.ofNullable(dossier.samengevoegdMet())
                        .flatMap(id -> dossiers.find(swv, new Dossier.Id(id)))
                        .orElse(null));
        if (!meelopers.isEmpty()) {
            inzagelog.note(
                    werkplek,
                    SAMENGEVOEGD,
                    meelopers.stream().map(een -> een.id().waarde()).toList());
        }
    }
}
