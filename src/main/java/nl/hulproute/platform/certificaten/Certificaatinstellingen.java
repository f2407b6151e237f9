package nl.hulproute.platform.certificaten;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Settings of the exchange's identity: {@code hulproute.certificaten.map}, {@code .namen} and
 * {@code .kijken}, and per part {@code hulproute.systeem.<onderdeel>} (the OIN of the system) and
 * {@code hulproute.poort.<onderdeel>} (0: any free port).
 */
@Component
public class Certificaatinstellingen {

    private final Environment environment;

    Certificaatinstellingen(Environment environment) {
        this.environment = environment;
    }

    /** The parts that this node runs. */
    public Set<Onderdeel> onderdelen() {
        return Set.of(
                Binder.get(environment).bind("hulproute.onderdelen", Onderdeel[].class).get());
    }

    /** The system that a part presents itself as. */
    public Oin systeem(Onderdeel onderdeel) {
        return new Oin(environment.getRequiredProperty("hulproute.systeem." + onderdeel.naam()));
    }

    int poort(Onderdeel onderdeel) {
        return environment.getRequiredProperty(
                "hulproute.poort." + onderdeel.naam(), Integer.class);
    }

    Path map() {
        String thuis = environment.getRequiredProperty("hulproute.home");
        return Path.of(
                        environment.getProperty(
                                "hulproute.certificaten.map", thuis + "/certificaten"))
                .toAbsolutePath()
                .normalize();
    }

    /** How often the folder is looked at. */
    Duration kijken() {
        return Binder.get(environment)
                .bind("hulproute.certificaten.kijken", Duration.class)
                .orElse(Duration.ofSeconds(10));
    }

    /** The host names and addresses that the certificates hold, beside localhost. */
    List<String> namen() {
        String namen = environment.getProperty("hulproute.certificaten.namen", "");
        return Arrays.stream(namen.split(","))
                .map(String::strip)
                .filter(naam -> !naam.isEmpty())
                .toList();
    }
}
