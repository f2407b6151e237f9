package nl.hulproute.swv.toewijzing;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Ids;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.organisatie.Behandelaars;
import nl.hulproute.swv.team.Teams;

import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** What a form chose: an account, {@code team:<id>}, or {@code niemand}. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Wiekeuze {

    static final String NIEMAND = "niemand";
    static final String TEAM = "team:";

    private final Behandelaars behandelaars;
    private final Teams teams;

    Wiekeuze(Behandelaars behandelaars, Teams teams) {
        this.behandelaars = behandelaars;
        this.teams = teams;
    }

    /** Nothing when it is no choice, as an account that may handle no dossiers here. */
    Optional<Wie> parse(UUID swv, String keuze) {
        if (keuze.equals(NIEMAND)) {
            return Optional.of(Wie.NIEMAND);
        }
        if (keuze.startsWith(TEAM)) {
            return Ids.parse(keuze.substring(TEAM.length()))
                    .flatMap(id -> teams.find(swv, id))
                    .map(Wie::of);
        }
        return behandelaars.find(swv, keuze).map(Wie::of);
    }
}
