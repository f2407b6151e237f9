package nl.hulproute.swv.overleg;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.toegang.kennisgeving.Kennisgever;
import nl.hulproute.toegang.kennisgeving.Kennisgevingsoort;
import nl.hulproute.toegang.kennisgeving.Nieuwsmaker;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/**
 * Keeps a notitie and tells who takes part: who handles the dossier and who wrote in it before, by
 * its number and never by the pupil or by what it says.
 */
@Component
@OpKnooppunt(Onderdeel.SWV)
class PlaatsNotitie {

    private final Notities notities;
    private final Kennisgever kennisgever;
    private final Nieuwsmaker maker;

    PlaatsNotitie(Notities notities, Kennisgever kennisgever, Nieuwsmaker maker) {
        this.notities = notities;
        this.kennisgever = kennisgever;
        this.maker = maker;
    }

    @Transactional
    void place(Werkplek werkplek, Dossier dossier, String tekst, @Nullable UUID antwoordOp) {
        notities.add(werkplek, dossier.id(), tekst, antwoordOp);
        kennisgever.geef(
                werkplek.tenantId(),
                notities.others(werkplek, dossier.id()),
                maker.van(
                        Kennisgevingsoort.OVERLEG,
                        dossier.nummer(),
                        "/swv/dossiers/" + dossier.id() + "/overleg"),
                werkplek.account());
    }
}
