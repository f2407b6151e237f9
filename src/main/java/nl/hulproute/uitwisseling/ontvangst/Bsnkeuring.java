package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.gedeeld.Bsnzoeker;
import nl.hulproute.uitwisseling.Documentregel;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A BSN may not travel, in whichever text of a message someone wrote it (standards §3). */
@Component
class Bsnkeuring {

    private final Zinnen zinnen;

    Bsnkeuring(Zinnen zinnen) {
        this.zinnen = zinnen;
    }

    /** The texts that people wrote in a message, by their place. */
    static final class Teksten {

        private final Map<String, String> teksten = new LinkedHashMap<>();

        Teksten en(String plek, @Nullable String tekst) {
            teksten.put(plek, Objects.requireNonNullElse(tekst, ""));
            return this;
        }

        Teksten en(List<Documentregel> documenten) {
            for (int i = 0; i < documenten.size(); i++) {
                en("documenten[" + i + "].omschrijving", documenten.get(i).omschrijving());
            }
            return this;
        }
    }

    /** A sentence for each text that holds what may be one. */
    List<String> faults(Teksten teksten) {
        return teksten.teksten.entrySet().stream()
                .filter(tekst -> !Bsnzoeker.zoek(tekst.getValue()).isEmpty())
                .map(tekst -> zinnen.zeg("uitwisseling.keuring.bsn", tekst.getKey()))
                .toList();
    }
}
