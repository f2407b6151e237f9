package nl.hulproute.platform.opslag;

import nl.hulproute.gedeeld.Sha256;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

/** Contents as files: {@code <map>/<tenant>/<first two digits>/<sha256>}. */
final class Mappenopslag implements Opslag {

    private final Path map;
    private final Tijdelijk tijdelijk;

    Mappenopslag(Path map, Clock clock) {
        this.map = map;
        this.tijdelijk = new Tijdelijk(map.resolve(".tijdelijk"), clock);
    }

    @Override
    public Inhoud bewaar(UUID tenant, InputStream bron, long maximum) throws IOException {
        try (var ontvangst = tijdelijk.ontvang(bron, maximum)) {
            var inhoud = ontvangst.inhoud();
            Path doel = pad(tenant, inhoud.sha256());
            Schijf.createFolders(Schijf.folder(doel));
            if (!Files.exists(doel)) {
                ontvangst.moveTo(doel);
            }
            Schijf.sync(Schijf.folder(doel));
            return inhoud;
        }
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
        if (Files.deleteIfExists(pad)) {
            Schijf.sync(Schijf.folder(pad));
        }
    }

    private Path pad(UUID tenant, Sha256 naam) {
        return map.resolve(tenant.toString())
                .resolve(naam.hex().substring(0, 2))
                .resolve(naam.hex());
    }
}
