package nl.hulproute.proef.lot;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/**
 * The fate of two nodes, the school's and the samenwerkingsverband's, in one thread: whichever is
 * at work there is the one that it strikes.
 */
public final class Lot {

    /** Which of the two nodes. */
    public enum Kant {
        SCHOOL,
        SWV
    }

    /** On which side of a commit the power fails. */
    public enum Bij {
        VOOR,
        NA
    }

    private record Commitcrash(Bij bij, int nog) {}

    private static final ThreadLocal<Lot> HIER = new ThreadLocal<>();

    private final Map<Kant, Schijflot> schijven = new EnumMap<>(Kant.class);
    private final Map<Kant, Duration> klok = new EnumMap<>(Kant.class);
    private final Map<Kant, Commitcrash> commits = new EnumMap<>(Kant.class);
    private Kant aanHetWerk = Kant.SCHOOL;

    public Lot(Random random) {
        for (Kant kant : Kant.values()) {
            schijven.put(kant, new Schijflot(random));
            klok.put(kant, Duration.ZERO);
        }
    }

    /** The fate of this thread, when it has one. */
    public static Optional<Lot> hier() {
        return Optional.ofNullable(HIER.get());
    }

    public void bind() {
        HIER.set(this);
    }

    public static void unbind() {
        HIER.remove();
    }

    public Kant aanHetWerk() {
        return aanHetWerk;
    }

    /** From now on the other node is at work in this thread; gives who was. */
    public Kant wissel(Kant naar) {
        Kant was = aanHetWerk;
        aanHetWerk = naar;
        return was;
    }

    public Schijflot schijf(Kant kant) {
        return Objects.requireNonNull(schijven.get(kant));
    }

    public Duration verschoven(Kant kant) {
        return klok.getOrDefault(kant, Duration.ZERO);
    }

    public void verschuif(Kant kant, Duration met) {
        klok.merge(kant, met, Duration::plus);
    }

    /** The power fails at the n-th commit of this node from now. */
    public void crashBijCommit(Kant kant, Bij bij, int n) {
        commits.put(kant, new Commitcrash(bij, n));
    }

    /** Whether the power failed, so that nothing of that node can work any more. */
    public boolean omgevallen(Kant kant) {
        return schijf(kant).omgevallen();
    }

    /** The node comes up again, with what its disk remembers and without fate in its commits. */
    public void herstart(Kant kant) {
        commits.remove(kant);
        schijf(kant).herstart();
    }

    void commit(Bij bij) {
        Kant kant = aanHetWerk;
        if (omgevallen(kant)) {
            throw new Crash("still down");
        }
        var plan = commits.get(kant);
        if (plan == null || plan.bij() != bij) {
            return;
        }
        if (plan.nog() > 1) {
            commits.put(kant, new Commitcrash(bij, plan.nog() - 1));
            return;
        }
        commits.remove(kant);
        schijf(kant).valOm();
        throw new Crash("at a commit: " + bij);
    }
}
