package nl.hulproute.platform.opslag;

import nl.hulproute.gedeeld.Sha256;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Contents as files: {@code <map>/<tenant>/<first two digits>/<sha256>}. The time of a file says
 * when somebody last stored it, so that what no row names can be told from what no row names yet.
 */
final class Mappenopslag implements Opslag {

    private final Path map;
    private final Schijf schijf;
    private final Tijdelijk tijdelijk;
    private final Clock clock;
    private final Object[] sloten = Stream.generate(Object::new).limit(64).toArray();

    Mappenopslag(Path map, Schijf schijf, Clock clock) {
        this.map = map;
        this.schijf = schijf;
        this.clock = clock;
        this.tijdelijk = new Tijdelijk(map.resolve(".tijdelijk"), schijf, clock);
    }

    @Override
    public Inhoud bewaar(UUID tenant, InputStream bron, long maximum) throws IOException {
        try (var ontvangst = tijdelijk.begin()) {
            ontvangst.read(bron, maximum);
            return keep(tenant, ontvangst);
        }
    }

    @Override
    public Inhoud neem(Belofte belofte, long vanaf, InputStream bron, long maximum)
            throws IOException {
        try (var ontvangst = tijdelijk.resume(belofte, vanaf)) {
            ontvangst.read(bron, maximum);
            if (!ontvangst.inhoud().sha256().equals(belofte.sha256())) {
                // what an earlier try left may be what a crash made of it
                throw vanaf == 0 ? new KloptNiet() : new AnderBegin(0);
            }
            return keep(belofte.tenant(), ontvangst);
        }
    }

    /** Bytes first, then the name, then the folder that holds the name: in this order they last. */
    private Inhoud keep(UUID tenant, Ontvangst ontvangst) throws IOException {
        ontvangst.force();
        var inhoud = ontvangst.inhoud();
        Path doel = pad(tenant, inhoud.sha256());
        Path folder = Schijf.folder(doel);
        schijf.createFolders(folder);
        synchronized (lock(inhoud.sha256())) {
            if (!schijf.touch(doel, clock.instant())) {
                ontvangst.moveTo(doel);
            }
        }
        schijf.sync(folder);
        return inhoud;
    }

    @Override
    public long begonnen(Belofte belofte) throws IOException {
        return tijdelijk.begonnen(belofte);
    }

    @Override
    public InputStream open(UUID tenant, Sha256 naam) throws IOException {
        return Files.newInputStream(pad(tenant, naam));
    }

    @Override
    public boolean bevat(UUID tenant, Sha256 naam) {
        return Files.isRegularFile(pad(tenant, naam));
    }

    @Override
    public long grootte(UUID tenant, Sha256 naam) throws IOException {
        return Files.size(pad(tenant, naam));
    }

    @Override
    public void verwijder(UUID tenant, Sha256 naam) throws IOException {
        Path pad = pad(tenant, naam);
        if (schijf.delete(pad)) {
            schijf.sync(Schijf.folder(pad));
        }
    }

    @Override
    public boolean verwijder(UUID tenant, Sha256 naam, Instant voor) throws IOException {
        synchronized (lock(naam)) {
            if (!isOlder(pad(tenant, naam), voor)) {
                return false;
            }
            verwijder(tenant, naam);
            return true;
        }
    }

    /** So that what is found to be old is not stored again just before it goes. */
    private Object lock(Sha256 naam) {
        return sloten[Math.floorMod(naam.hashCode(), sloten.length)];
    }

    @Override
    public Set<UUID> tenants() throws IOException {
        return names(map).stream().flatMap(Mappenopslag::tenant).collect(Collectors.toSet());
    }

    private static Stream<UUID> tenant(Path folder) {
        try {
            return Stream.of(UUID.fromString(folder.getFileName().toString()));
        } catch (IllegalArgumentException notOfATenant) {
            return Stream.empty();
        }
    }

    @Override
    public void bezoek(UUID tenant, Instant voor, Consumer<List<Sha256>> bezoeker)
            throws IOException {
        for (Path folder : names(map.resolve(tenant.toString()))) {
            var oud = new ArrayList<Sha256>();
            for (Path bestand : names(folder)) {
                if (isOlder(bestand, voor)) {
                    digest(bestand).ifPresent(oud::add);
                }
            }
            bezoeker.accept(oud);
        }
    }

    /** A backup or a file manager may leave files of its own. */
    private static Optional<Sha256> digest(Path bestand) {
        try {
            return Optional.of(new Sha256(bestand.getFileName().toString()));
        } catch (IllegalArgumentException notAContent) {
            return Optional.empty();
        }
    }

    private static List<Path> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var namen = Files.list(folder)) {
            return namen.toList();
        }
    }

    private static boolean isOlder(Path pad, Instant voor) throws IOException {
        try {
            return Files.getLastModifiedTime(pad).toInstant().isBefore(voor);
        } catch (NoSuchFileException removedMeanwhile) {
            return false;
        }
    }

    private Path pad(UUID tenant, Sha256 naam) {
        return map.resolve(tenant.toString())
                .resolve(naam.hex().substring(0, 2))
                .resolve(naam.hex());
    }
}
