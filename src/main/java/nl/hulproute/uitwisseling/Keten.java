package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.uitwisseling.Ketenstand.Staat;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The chain between a vestiging with an environment of its own and a samenwerkingsverband: each
 * step with how it stands. Everyone who asks gets the same answer.
 */
public record Keten(
        Vestiging vestiging,
        String school,
        String bestuur,
        Oin swv,
        String swvNaam,
        List<Ketenstand> standen) {

    public Keten {
        standen = List.copyOf(standen);
    }

    /** One of which nothing can be said now. */
    public static Keten onbekend(
            Vestiging vestiging, String school, SwvVermelding swv, String reden) {
        return new Keten(
                vestiging,
                school,
                "",
                swv.oin(),
                swv.naam(),
                Arrays.stream(Ketenstap.values())
                        .map(stap ->
                                new Ketenstand(
                                        stap,
                                        Staat.ONBEKEND,
                                        Ketenoorzaak.NIET_NA_TE_GAAN,
                                        reden,
                                        null,
                                        null,
                                        null))
                        .toList());
    }

    /** What the school is called; its BRIN where the register knows no name. */
    public String naam() {
        return school.isEmpty() ? vestiging.toString() : school;
    }

    /** Whether a hulpvraag can travel. */
    public boolean werkt() {
        return nodig().allMatch(Ketenstand::gereed);
    }

    /** What certainly stops a message: sending would be refused, or wait without end. */
    public List<Ketenstand> ontbreekt() {
        return nodig().filter(stand -> stand.staat() == Staat.NODIG || stand.staat() == Staat.WACHT)
                .toList();
    }

    /** What could not be asked now: a message would wait until it can. */
    public List<Ketenstand> onbekend() {
        return nodig().filter(stand -> stand.staat() == Staat.ONBEKEND).toList();
    }

    /** Whose turn it is: the owner of the first step that somebody has to do. */
    public Optional<Ketenpartij> beurt() {
        return open().map(stand -> Optional.ofNullable(stand.beurt()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** All who have something to do, in the order of the steps. */
    public Set<Ketenpartij> beurten() {
        var partijen = new LinkedHashSet<Ketenpartij>();
        open().map(stand -> Optional.ofNullable(stand.beurt()))
                .flatMap(Optional::stream)
                .forEach(partijen::add);
        return Collections.unmodifiableSet(partijen);
    }

    /** How many steps are done. */
    public long gereed() {
        return standen.stream().filter(Ketenstand::gereed).count();
    }

    /** Whether the last testbericht arrived, whichever of the two sent it. */
    public boolean getest() {
        return stand(Ketenstap.TESTBERICHT).filter(Ketenstand::gereed).isPresent();
    }

    public Optional<Ketenstand> stand(Ketenstap stap) {
        return standen.stream().filter(stand -> stand.stap() == stap).findFirst();
    }

    private Stream<Ketenstand> open() {
        return standen.stream().filter(stand -> !stand.gereed());
    }

    private Stream<Ketenstand> nodig() {
        return standen.stream().filter(stand -> stand.stap().nodig());
    }
}
