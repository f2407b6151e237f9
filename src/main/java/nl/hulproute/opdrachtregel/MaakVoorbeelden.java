package nl.hulproute.opdrachtregel;

import nl.hulproute.oso.Profiel;
import nl.hulproute.oso.Voorbeelddossiers;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/**
 * {@code hulproute dossier voorbeeld}: fictitious dossiers to test systems with, the same files for
 * the same seed.
 */
@Command(
        name = "voorbeeld",
        description = "Maakt verzonnen OSO-dossiers om systemen mee te beproeven.",
        synopsisHeading = "Gebruik: ",
        optionListHeading = "%nOpties:%n",
        exitCodeOnInvalidInput = Opdrachtregel.NIET_BEGREPEN)
final class MaakVoorbeelden implements Callable<Integer> {

    @Spec private CommandSpec opdracht;
    @Mixin private Hulp hulp;

    @Option(
            names = "--profiel",
            required = true,
            description = "POSWV (basisonderwijs) of VOSWV (voortgezet onderwijs).")
    private Profiel profiel;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Hetzelfde getal geeft dezelfde bestanden; standaard 1.")
    private long zaad;

    @Option(
            names = "--aantal",
            defaultValue = "1",
            description =
                    "Hoeveel dossiers: het eerste heeft alles wat het profiel toestaat, het tweede"
                            + " alleen wat het eist, de andere iets daartussen.")
    private int aantal;

    @Option(names = "--naar", required = true, paramLabel = "MAP", description = "De map ervoor.")
    private Path naar;

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(naar);
        var dossiers = new Voorbeelddossiers(profiel, zaad);
        var uit = opdracht.commandLine().getOut();
        for (int i = 0; i < aantal; i++) {
            var bestand = naar.resolve("%s-%d-%04d.xml".formatted(profiel, zaad, i + 1));
            try (var stroom = new BufferedOutputStream(Files.newOutputStream(bestand))) {
                dossiers.schrijf(i, stroom);
            }
            uit.println(bestand);
        }
        return 0;
    }
}
