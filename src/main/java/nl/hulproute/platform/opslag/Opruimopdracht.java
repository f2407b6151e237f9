package nl.hulproute.platform.opslag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Contents that nobody may read any more, since when (in ms since 1970). */
record Opruimopdracht(Onderdeel onderdeel, UUID tenant, List<String> inhouden, long sinds) {

    Opruimopdracht {
        inhouden = List.copyOf(inhouden);
    }

    static Opruimopdracht of(
            Onderdeel onderdeel, UUID tenant, Collection<Sha256> inhouden, Instant sinds) {
        return new Opruimopdracht(
                onderdeel,
                tenant,
                inhouden.stream().map(Sha256::hex).distinct().toList(),
                sinds.toEpochMilli());
    }

    List<Sha256> namen() {
        return inhouden.stream().map(Sha256::new).toList();
    }

    Instant moment() {
        return Instant.ofEpochMilli(sinds);
    }
}
