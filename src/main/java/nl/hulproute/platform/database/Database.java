package nl.hulproute.platform.database;

import nl.hulproute.gedeeld.Onderdeel;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * The database of this node, which comes up beside the rest of the program: the embedded one unless
 * {@code spring.datasource.url} is set, then the migrations. With a new folder that takes seconds,
 * in which the program can do other things.
 */
final class Database implements AutoCloseable, ApplicationListener<ApplicationFailedEvent> {

    private final Environment settings;
    private final CompletableFuture<Databaseverbinding> ready = new CompletableFuture<>();

    private volatile @Nullable Postgresserver server;

    private Database(Environment settings) {
        this.settings = settings;
    }

    /** Begins, in a thread of its own. */
    static Database begin(Environment settings) {
        var database = new Database(settings);
        Thread.ofPlatform().daemon().name("database").start(database::bringUp);
        return database;
    }

    /**
     * Waits until the schemas are up to date, so that nothing ever sees an old one.
     *
     * @throws Databasefout when the database does not start
     */
    Databaseverbinding verbinding() {
        awaitEndOfStart();
        if (ready.isCompletedExceptionally()) {
            throw new Databasefout(ready.exceptionNow());
        }
        return ready.resultNow();
    }

    @Override
    public void close() {
        awaitEndOfStart();
        var running = server;
        if (running != null) {
            running.close();
        }
    }

    /** A start that failed elsewhere must not leave a server behind. */
    @Override
    public void onApplicationEvent(ApplicationFailedEvent event) {
        close();
    }

    private void awaitEndOfStart() {
        ready.handle((verbinding, failure) -> verbinding != null).join();
    }

    private void bringUp() {
        try {
            var verbinding = has("spring.datasource.url") ? external() : embedded();
            new Migraties(verbinding).migrate(onderdelen());
            ready.complete(verbinding);
        } catch (RuntimeException | Error e) {
            ready.completeExceptionally(e);
        }
    }

    private Databaseverbinding embedded() {
        Path home = Path.of(settings.getRequiredProperty("hulproute.home"));
        int port = settings.getProperty("hulproute.postgres.poort", Integer.class, 0);
        var started = Postgresserver.start(home.toAbsolutePath().resolve("postgres"), port);
        server = started;
        return started.verbinding();
    }

    private Databaseverbinding external() {
        String gebruiker = settings.getRequiredProperty("spring.datasource.username");
        String wachtwoord = settings.getRequiredProperty("spring.datasource.password");
        return new Databaseverbinding(
                settings.getRequiredProperty("spring.datasource.url"),
                gebruiker,
                wachtwoord,
                settings.getProperty("hulproute.database.eigenaar", gebruiker),
                settings.getProperty("hulproute.database.eigenaar-wachtwoord", wachtwoord),
                false);
    }

    private Set<Onderdeel> onderdelen() {
        return Set.of(settings.getRequiredProperty("hulproute.onderdelen", Onderdeel[].class));
    }

    private boolean has(String name) {
        return !settings.getProperty(name, "").isBlank();
    }
}
