package nl.hulproute.platform.opslag;

import nl.hulproute.gedeeld.Sha256;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The contents of one part, each named by its SHA-256 within its tenant: a content never changes,
 * storing it twice is storing it once, and nobody finds another tenant's by knowing its digest.
 */
public interface Opslag {

    /**
     * Stores what the source gives, streamed; when this returns it survives a power failure. The
     * caller closes the source.
     *
     * @throws TeGroot when the source holds more than the maximum number of bytes
     */
    Inhoud bewaar(UUID tenant, InputStream bron, long maximum) throws IOException;

    /**
     * Stores a promised content, from byte {@code vanaf} on. When the source breaks off, what came
     * in is kept for a day, and a next try may go on from there.
     *
     * @throws KloptNiet when the whole is not what was promised
     * @throws AnderBegin when not so many bytes are kept as {@code vanaf} says
     * @throws TeGroot when the whole holds more than the maximum number of bytes
     */
    Inhoud neem(Belofte belofte, long vanaf, InputStream bron, long maximum) throws IOException;

    /** How many bytes of a promised content are kept from tries that broke off. */
    long begonnen(Belofte belofte) throws IOException;

    /**
     * @throws java.nio.file.NoSuchFileException when the tenant has no such content
     */
    InputStream open(UUID tenant, Sha256 naam) throws IOException;

    boolean bevat(UUID tenant, Sha256 naam);

    /**
     * The size in bytes.
     *
     * @throws java.nio.file.NoSuchFileException when the tenant has no such content
     */
    long grootte(UUID tenant, Sha256 naam) throws IOException;

    /** Removes the content; that it was not there is no fault. */
    void verwijder(UUID tenant, Sha256 naam) throws IOException;

    /** Removes the content, unless somebody stored it at or after this moment; whether it did. */
    boolean verwijder(UUID tenant, Sha256 naam, Instant voor) throws IOException;

    /** Those who have a content here, or had one. */
    Set<UUID> tenants() throws IOException;

    /** Gives a tenant's contents that nobody stored since, in lists that fit in memory. */
    void bezoek(UUID tenant, Instant voor, Consumer<List<Sha256>> bezoeker) throws IOException;
}
