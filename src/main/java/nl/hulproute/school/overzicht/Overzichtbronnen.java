package nl.hulproute.school.overzicht;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

    /** What this account can make, in the order of the page. */
    List<Overzichtsoort> soorten(Werkplek werkplek) {
        return bronnen.keySet().stream().filter(soort -> soort.voor(werkplek)).toList();
    }

    /** What this account can make of what it asked for, in the order of the page. */
    Set<Overzichtsoort> soorten(@Nullable List<String> codes, Werkplek werkplek) {
        return soorten(werkplek).stream()
                .filter(soort -> codes != null && codes.contains(soort.code()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Optional<Overzichtbron> find(Overzichtsoort soort) {
        return Optional.ofNullable(bronnen.get(soort));
    }

    Overzichtbron van(Overzichtsoort soort) {
        return find(soort).orElseThrow(() -> new IllegalStateException("no source of " + soort));
    }
}
