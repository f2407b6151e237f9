package nl.hulproute.school.overzicht;

import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.map.Document;
import nl.hulproute.toegang.Werkplek;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The overviews of a pupil: what can be made, what was made, and what of it is outdated. */
public interface Overzichten {

    /** For each kind whether it can be made now, and what is missing when it cannot. */
    Map<Overzichtsoort, Overzichtstand> standen(Leerling leerling);

    /**
     * Makes these with their default choices and keeps them in the map, all as of one moment. A
     * document of that kind that is still up to date is given instead of made again.
     *
     * @return what the map now holds of these kinds; a kind that cannot be made has none
     */
    Map<Overzichtsoort, Document> verzamel(
            Leerling leerling, Set<Overzichtsoort> soorten, Werkplek werkplek);

    /** The documents of the map that are an overview of this kind, made of this row as it is. */
    Set<UUID> gemaaktVan(Leerling leerling, Overzichtsoort soort, Bronversie bron);

    /** The documents of the map that the program made. */
    Set<UUID> gemaakt(Leerling leerling);

    /**
     * For each kept overview, by its document, the sources that came, changed or went since it was
     * made; none: it is up to date.
     */
    Map<UUID, List<Bronversie>> verouderd(Leerling leerling);
}
