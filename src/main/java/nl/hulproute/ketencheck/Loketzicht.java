package nl.hulproute.ketencheck;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Keten;
import nl.hulproute.uitwisseling.Ketenloket;
import nl.hulproute.uitwisseling.Ketenstap;
import nl.hulproute.uitwisseling.Ketenverloop;
import nl.hulproute.uitwisseling.Testuitslag;

import java.util.List;
import java.util.Optional;

/** What the parts that take part in the exchange have in common: they ask the register. */
public abstract class Loketzicht implements Ketenzicht {

    private final Ketenloket loket;
    private final Onderdeel onderdeel;

    protected Loketzicht(Ketenloket loket, Onderdeel onderdeel) {
        this.loket = loket;
        this.onderdeel = onderdeel;
    }

    protected Ketenloket loket() {
        return loket;
    }

    /**
     * Whether the chain is one of the organisation that one works for; a system works for many, and
     * the register answers all of it.
     */
    protected abstract boolean isOfUs(Werkplek werkplek, Vestiging vestiging, Oin swv);

    @Override
    public Antwoord<Optional<Keten>> keten(Werkplek werkplek, Vestiging vestiging, Oin swv) {
        return isOfUs(werkplek, vestiging, swv)
                ? loket.van(onderdeel, vestiging, swv)
                : new Antwoord.Gegeven<>(Optional.empty());
    }

    @Override
    public Antwoord<List<Ketenverloop>> verloop(Werkplek werkplek, Keten keten) {
        return loket.verloop(onderdeel, keten.vestiging(), keten.swv());
    }

    @Override
    public Antwoord<String> herinner(Werkplek werkplek, Keten keten, Ketenstap stap) {
        return loket.herinner(
                onderdeel,
                keten.vestiging(),
                keten.swv(),
                stap,
                werkplek.naam() + ", " + werkplek.organisatie().naam());
    }

    @Override
    public Optional<Testuitslag> probeer(Werkplek werkplek, Keten keten) {
        return Optional.of(loket.probeer(onderdeel, keten.vestiging(), keten.swv()));
    }

    @Override
    public boolean kanProberen() {
        return true;
    }
}
