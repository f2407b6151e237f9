package nl.hulproute.school.overzicht;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who makes what: one source for each kind. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Overzichtbronnen {

    private final Map<Overzichtsoort, Overzichtbron> bronnen = new EnumMap<>(Overzichtsoort.class);

    Overzichtbronnen(ObjectProvider<Overzichtbron> alle) {
        alle.forEach(bron -> {
            var ander = bronnen.put(bron.soort(), bron);
            if (ander != null) {
                throw new IllegalStateException("two sources of " + bron.soort());
            }
        });
    }

    /** What can be made here, in the order of the page. */
    Set<Overzichtsoort> soorten() {
        return bronnen.keySet();
    }

    Optional<Overzichtbron> find(Overzichtsoort soort) {
        return Optional.ofNullable(bronnen.get(soort));
    }

    Overzichtbron van(Overzichtsoort soort) {
        return find(soort).orElseThrow(() -> new IllegalStateException("no source of " + soort));
    }
}
