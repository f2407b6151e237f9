package nl.hulproute.platform.voorbeeld;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.opslag.Belofte;
import nl.hulproute.platform.opslag.Inhoud;
import nl.hulproute.platform.opslag.Opslag;
import nl.hulproute.platform.opslag.Opslagschil;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** With a content goes the picture of its first page. */
@Component
class Voorbeeldschil implements Opslagschil {

    private final Voorbeeldmap map;

    Voorbeeldschil(Voorbeeldmap map) {
        this.map = map;
    }

    @Override
    public Opslag om(Opslag binnenste, Onderdeel onderdeel) {
        return new Schil(binnenste, onderdeel, map);
    }

    private record Schil(Opslag binnen, Onderdeel onderdeel, Voorbeeldmap map) implements Opslag {

        @Override
        public void verwijder(UUID tenant, Sha256 naam) throws IOException {
            binnen.verwijder(tenant, naam);
            map.remove(onderdeel, tenant, naam);
        }

        @Override
        public boolean verwijder(UUID tenant, Sha256 naam, Instant voor) throws IOException {
            boolean removed = binnen.verwijder(tenant, naam, voor);
            if (removed) {
                map.remove(onderdeel, tenant, naam);
            }
            return removed;
        }

        @Override
        public Inhoud bewaar(UUID tenant, InputStream bron, long maximum) throws IOException {
            return binnen.bewaar(tenant, bron, maximum);
        }

        @Override
        public Inhoud neem(Belofte belofte, long vanaf, InputStream bron, long maximum)
                throws IOException {
            return binnen.neem(belofte, vanaf, bron, maximum);
        }

        @Override
        public long begonnen(Belofte belofte) throws IOException {
            return binnen.begonnen(belofte);
        }

        @Override
        public InputStream open(UUID tenant, Sha256 naam) throws IOException {
            return binnen.open(tenant, naam);
        }

        @Override
        public boolean bevat(UUID tenant, Sha256 naam) {
            return binnen.bevat(tenant, naam);
        }

        @Override
        public long grootte(UUID tenant, Sha256 naam) throws IOException {
            return binnen.grootte(tenant, naam);
        }

        @Override
        public Set<UUID> tenants() throws IOException {
            return binnen.tenants();
        }

        @Override
        public void bezoek(UUID tenant, Instant voor, Consumer<List<Sha256>> bezoeker)
                throws IOException {
            binnen.bezoek(tenant, voor, bezoeker);
        }
    }
}
