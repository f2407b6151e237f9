package nl.hulproute.platform.certificaten;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Leesgebrek.Onbruikbaar;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The certificates of the parts on this node, as they are now: what is laid in the folder takes the
 * place of what was there while the program runs. Who puts {@code ca.pem}, {@code <onderdeel>.pem},
 * {@code <onderdeel>.key.pem} and {@code crl.pem} there uses real ones; see {@link
 * Certificaatbron}.
 */
@Component
public class Certificaten {

    private static final Logger LOG = LoggerFactory.getLogger(Certificaten.class);

    private final Map<Onderdeel, Inlezing> inlezingen = new ConcurrentHashMap<>();
    private final List<Consumer<Onderdeel>> luisteraars = new CopyOnWriteArrayList<>();
    private final Certificaatbron bron;
    private final Weigerboek boek;
    private final Clock clock;

    Certificaten(Certificaatinstellingen instellingen, Weigerboek boek, Clock clock) {
        this.bron = new Certificaatbron(instellingen, clock);
        this.boek = boek;
        this.clock = clock;
        instellingen.onderdelen().forEach(this::start);
    }

    /** The certificate of a part that this node runs, as it is now. */
    public Certificaat van(Onderdeel onderdeel) {
        return inlezing(onderdeel).certificaat();
    }

    /** The same, with how it came there. */
    public Inlezing inlezing(Onderdeel onderdeel) {
        Inlezing inlezing = inlezingen.get(onderdeel);
        if (inlezing == null) {
            throw new IllegalArgumentException("not on this node: " + onderdeel);
        }
        return inlezing;
    }

    /** The calling side of a part with its certificate of this moment. */
    public Tlsclient client(Onderdeel onderdeel) {
        return new Tlsclient(onderdeel, van(onderdeel), boek);
    }

    /** Is told of each part whose certificate, authorities or list were replaced. */
    void bijWissel(Consumer<Onderdeel> luisteraar) {
        luisteraars.add(luisteraar);
    }

    /** Looks at the files now; what cannot be used is not taken up, and what was there stays. */
    public synchronized Inlezing herlees(Onderdeel onderdeel) {
        Inlezing vorige = inlezing(onderdeel);
        Inlezing nieuw = read(onderdeel, vorige);
        inlezingen.put(onderdeel, nieuw);
        if (nieuw.certificaat() != vorige.certificaat()) {
            LOG.info("{}: certificate, authorities or list replaced", onderdeel.naam());
            luisteraars.forEach(luisteraar -> luisteraar.accept(onderdeel));
        }
        return nieuw;
    }

    /** The same for every part of this node. */
    public void herlees() {
        List.copyOf(inlezingen.keySet()).forEach(this::herlees);
    }

    private void start(Onderdeel onderdeel) {
        Instant nu = clock.instant();
        var certificaat = bron.read(onderdeel);
        inlezingen.put(onderdeel, fresh(certificaat, nu));
        certificaat
                .gebrek()
                .ifPresent(gebrek ->
                        LOG.warn("{}: others will refuse our certificate: {}", onderdeel, gebrek));
    }

    private Inlezing read(Onderdeel onderdeel, Inlezing vorige) {
        Instant nu = clock.instant();
        try {
            var gelezen = bron.read(onderdeel);
            if (gelezen.equals(vorige.certificaat())) {
                return vorige.looked(nu, Optional.empty());
            }
            Wisselkeuring.demand(gelezen, vorige.certificaat(), nu);
            return fresh(gelezen, nu);
        } catch (Onbruikbaar e) {
            if (!vorige.gebrek().equals(Optional.of(e.gebrek()))) {
                LOG.warn("{}: new files are not taken up: {}", onderdeel.naam(), e.getMessage());
            }
            return vorige.looked(nu, Optional.of(e.gebrek()));
        }
    }

    private Inlezing fresh(Certificaat certificaat, Instant nu) {
        return new Inlezing(certificaat, bron.issued(certificaat), nu, nu, Optional.empty());
    }
}
