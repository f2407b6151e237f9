package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.uitwisseling.HulpvraagOntvanger;
import nl.hulproute.uitwisseling.TerugkoppelingOntvanger;
import nl.hulproute.uitwisseling.bericht.Partijen;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The places of this node where messages come in. */
@Component
class Ontvangstpunten {

    private final Map<Onderdeel, Ontvangstpunt> punten = new EnumMap<>(Onderdeel.class);

    Ontvangstpunten(
            JdbcClient jdbc,
            Opslagen opslagen,
            ObjectProvider<HulpvraagOntvanger> swv,
            ObjectProvider<TerugkoppelingOntvanger> school) {
        for (Onderdeel onderdeel : new Onderdeel[] {Onderdeel.SWV, Onderdeel.SCHOOL}) {
            punten.put(
                    onderdeel,
                    new Ontvangstpunt(
                            onderdeel,
                            new Inkomend(jdbc, onderdeel),
                            opslagen.van(onderdeel),
                            partijen -> tenant(onderdeel, partijen, swv, school)));
        }
    }

    private static Optional<UUID> tenant(
            Onderdeel onderdeel,
            Partijen partijen,
            ObjectProvider<HulpvraagOntvanger> swv,
            ObjectProvider<TerugkoppelingOntvanger> school) {
        return onderdeel == Onderdeel.SWV
                ? swv.stream().findFirst().flatMap(ontvanger -> ontvanger.tenant(partijen.swv()))
                : school.stream()
                        .findFirst()
                        .flatMap(ontvanger -> ontvanger.tenant(partijen.routeringskenmerk()));
    }

    Ontvangstpunt van(Onderdeel onderdeel) {
        return Objects.requireNonNull(punten.get(onderdeel), "no messages come in there");
    }
}
