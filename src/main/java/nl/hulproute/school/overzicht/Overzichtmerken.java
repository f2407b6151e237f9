package nl.hulproute.school.overzicht;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.map.Documentmerk;
import nl.hulproute.school.map.Documentmerken;

import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** <em>Verouderd</em> at the documents of the map, with what changed. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Overzichtmerken implements Documentmerken {

    private final Verouderingen verouderingen;
    private final Overzichtwoorden woorden;

    Overzichtmerken(Verouderingen verouderingen, Overzichtwoorden woorden) {
        this.verouderingen = verouderingen;
        this.woorden = woorden;
    }

    @Override
    public Map<UUID, Documentmerk> van(Leerling leerling) {
        var merken = new LinkedHashMap<UUID, Documentmerk>();
        verouderingen.van(leerling).stream()
                .filter(Veroudering::verouderd)
                .forEach(een -> merken.put(een.overzicht().document(), merk(een)));
        return merken;
    }

    private Documentmerk merk(Veroudering een) {
        var overzicht = een.overzicht();
        return new Documentmerk(
                "overzicht.verouderd",
                woorden.van(een.wijzigingen()),
                een.teVernieuwen() ? "overzicht.vernieuwen" : "",
                "/leerlingen/%s/overzichten/vernieuwen/%s"
                        .formatted(overzicht.leerling(), overzicht.document()));
    }
}
