package nl.hulproute.platform.certificaten;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Settings of the exchange's identity: {@code hulproute.certificaten.map} and {@code .namen}, and
 * per part {@code hulproute.systeem.<onderdeel>} (the OIN of the system) and {@code
 * hulproute.poort.<onderdeel>} (0: any free port).
 */
@Component
public class Certificaatinstellingen {

    private static final Map<Onderdeel, String> SYSTEMEN =
            Map.of(
                    Onderdeel.SCHOOL, "00000099900000010000",
                    Onderdeel.SWV, "00000099900000020000",
                    Onderdeel.REGISTER, "00000099900000030000");

    private static final int EERSTE_POORT = 8443;

    private final Environment environment;

    Certificaatinstellingen(Environment environment) {
        this.environment = environment;
    }

    /** The parts that this node runs. */
    public Set<Onderdeel> onderdelen() {
        String alle = "school,swv,register";
        var onderdelen = EnumSet.noneOf(Onderdeel.class);
        for (String naam : environment.getProperty("hulproute.onderdelen", alle).split(",")) {
            onderdelen.add(Onderdeel.valueOf(naam.strip().toUpperCase(Locale.ROOT)));
        }
        return onderdelen;
    }

    /** The system that a part presents itself as. */
    public Oin systeem(Onderdeel onderdeel) {
        return new Oin(
                environment.getProperty(
                        "hulproute.systeem." + onderdeel.naam(), SYSTEMEN.get(onderdeel)));
    }

    int poort(Onderdeel onderdeel) {
        return environment.getProperty(
                "hulproute.poort." + onderdeel.naam(),
                Integer.class,
                EERSTE_POORT + onderdeel.ordinal());
    }

    Path map() {
        String thuis = environment.getProperty("hulproute.home", "./data");
        return Path.of(
                        environment.getProperty(
                                "hulproute.certificaten.map", thuis + "/certificaten"))
                .toAbsolutePath()
                .normalize();
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
