package nl.hulproute.swv.dubbel;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Koptoevoeging;
import nl.hulproute.swv.dossier.Lijsttoevoeging;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says at a dossier and in the worklist which other dossier may be the same; not to schools. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Dubbelmelding implements Koptoevoeging, Lijsttoevoeging {

    private final Dubbelen dubbelen;

    Dubbelmelding(Dubbelen dubbelen) {
        this.dubbelen = dubbelen;
    }

    @Override
    public void fill(Werkplek werkplek, Dossier dossier, Model model) {
        if (werkplek.mag(Actie.DOSSIERS_ZIEN)) {
            model.addAttribute(
                    "dubbelen", dubbelen.of(werkplek.tenantId(), List.of(dossier.id().waarde())));
        }
    }

    @Override
    public void fill(Werkplek werkplek, List<UUID> dossiers, Model model) {
        Map<UUID, Dubbel> eerste =
                dubbelen.of(werkplek.tenantId(), dossiers).stream()
                        .collect(
                                Collectors.toMap(
                                        Dubbel::dossier, dubbel -> dubbel, (oud, nieuw) -> oud));
        model.addAttribute("dubbelen", eerste);
    }
}
