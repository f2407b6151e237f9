package nl.hulproute.school.toets;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.stereotype.Component;

import java.util.List;

/**
 * Draws how a pupil grows, as SVG for pages and paper; no colour is needed to read it. In templates
 * {@code ${@groeigrafiek.vaardigheid(lijn)}}.
 */
@Component("groeigrafiek")
@OpKnooppunt(Onderdeel.SCHOOL)
public class Groeigrafiek {

    private final Grafiekwoorden woorden;

    Groeigrafiek(Grafiekwoorden woorden) {
        this.woorden = woorden;
    }

    /**
     * The vaardigheidsscores over time, with the niveaus I to V of the tests of which they are
     * known. For a line of which {@link Groeilijn#heeftVaardigheid()}.
     */
    public Grafiek vaardigheid(Groeilijn lijn) {
        return vaardigheid(lijn, List.of());
    }

    /** The same with the line that is expected. */
    public Grafiek vaardigheid(Groeilijn lijn, List<Verwachting> verwacht) {
        return new Vaardigheidsgrafiek(woorden, lijn, verwacht).teken();
    }

    /**
     * DLE against DL, with the line of the pupil who learns as much as the average one. For a line
     * of which {@link Groeilijn#heeftDle()}.
     */
    public Grafiek dle(Groeilijn lijn) {
        return dle(lijn, List.of());
    }

    /** The same with the line that is expected. */
    public Grafiek dle(Groeilijn lijn, List<Verwachting> verwacht) {
        return new Dlegrafiek(woorden, lijn, verwacht).teken();
    }
}
