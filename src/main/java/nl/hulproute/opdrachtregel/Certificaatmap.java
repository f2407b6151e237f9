package nl.hulproute.opdrachtregel;

import nl.hulproute.platform.certificaten.Leesgebrek.Onbruikbaar;
import nl.hulproute.platform.certificaten.Uitgifte;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;

/** The folder with the authority's key, which every command about certificates works on. */
final class Certificaatmap {

    @Spec(Target.MIXEE)
    private CommandSpec opdracht;

    @Option(
            names = "--map",
            paramLabel = "MAP",
            defaultValue = "data/certificaten",
            description =
                    "De map met de uitgever (ca.pem en ca.key.pem); standaard ${DEFAULT-VALUE}.")
    private Path map;

    /** Does the work and says the outcome: 0 when it was done, 1 with the reason when not. */
    int doe(Function<Uitgifte, String> werk) {
        var regel = opdracht.commandLine();
        try {
            regel.getOut().println(werk.apply(new Uitgifte(map, Clock.systemUTC())));
            return 0;
        } catch (Onbruikbaar e) {
            regel.getErr().println(e.gebrek().zin());
            return 1;
        }
    }
}
