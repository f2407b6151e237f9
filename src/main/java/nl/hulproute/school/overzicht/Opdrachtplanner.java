package nl.hulproute.school.overzicht;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.taken.Taken;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;

/** Takes an order in: its rows and the work on it, or neither. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Opdrachtplanner {

    private final Opdrachten opdrachten;
    private final Taken taken;

    Opdrachtplanner(Opdrachten opdrachten, Taken taken) {
        this.opdrachten = opdrachten;
        this.taken = taken;
    }

    @Transactional
    UUID plan(Werkplek werkplek, List<Opdracht.Vraag> vragen) {
        UUID id = opdrachten.add(werkplek, vragen);
        taken.plan(Opdrachttaak.of(new Opdrachtverwijzing(werkplek.tenantId(), id)));
        return id;
    }
}
