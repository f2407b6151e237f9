package nl.hulproute.school.map;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What all subjects together know of the documents of a map. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Merken {

    private final ObjectProvider<Documentmerken> onderwerpen;

    Merken(ObjectProvider<Documentmerken> onderwerpen) {
        this.onderwerpen = onderwerpen;
    }

    Map<UUID, Documentmerk> van(Leerling leerling) {
        var merken = new LinkedHashMap<UUID, Documentmerk>();
        onderwerpen.orderedStream().forEach(onderwerp -> merken.putAll(onderwerp.van(leerling)));
        return merken;
    }
}
