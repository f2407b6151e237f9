package nl.hulproute.platform.database;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Whose rows the current work may see: the schools or samenwerkingsverbanden of {@code ids}; at a
 * samenwerkingsverband, when {@code scholen} is given, only what concerns those schools. The
 * database holds to it by row-level security, in each transaction that begins while it is bound;
 * outside it nothing is visible.
 */
public record Tenant(Set<UUID> ids, @Nullable Set<UUID> scholen) {

    private static final ScopedValue<Tenant> HUIDIG = ScopedValue.newInstance();

    public Tenant {
        ids = Set.copyOf(ids);
        scholen = scholen == null ? null : Set.copyOf(scholen);
    }

    public static Tenant van(UUID... ids) {
        return new Tenant(Set.of(ids), null);
    }

    /** The tenant that is bound to this thread of work. */
    public static Optional<Tenant> huidig() {
        return HUIDIG.isBound() ? Optional.of(HUIDIG.get()) : Optional.empty();
    }

    /** Does the work with this tenant bound; the transaction has to begin inside it. */
    public <T> T doe(Supplier<T> werk) {
        return ScopedValue.where(HUIDIG, this).call(werk::get);
    }

    /** As {@link #doe}, for work that may throw. */
    public <T, X extends Throwable> T call(ScopedValue.CallableOp<? extends T, X> werk) throws X {
        return ScopedValue.where(HUIDIG, this).call(werk);
    }

    /** As {@link #doe}, for work without a result. */
    public void voer(Runnable werk) {
        ScopedValue.where(HUIDIG, this).run(werk);
    }

    String idsAlsTekst() {
        return tekst(ids);
    }

    /** An asterisk means all schools; an empty text none. */
    String scholenAlsTekst() {
        return scholen == null ? "*" : tekst(scholen);
    }

    private static String tekst(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
