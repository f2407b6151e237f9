package nl.hulproute.opdrachtregel;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * {@code hulproute}: what can be done with files by a command. Words and exit statuses are a
 * contract with scripts: what exists keeps its meaning.
 */
@Command(
        name = "hulproute",
        description = "Hulproute zonder scherm: opdrachten voor beheerders en ontwikkelaars.",
        synopsisHeading = "Gebruik: ",
        synopsisSubcommandLabel = "OPDRACHT",
        commandListHeading = "%nOpdrachten:%n",
        optionListHeading = "%nOpties:%n",
        exitCodeOnInvalidInput = Opdrachtregel.NIET_BEGREPEN,
        subcommands = {DossierOpdracht.class, BewijsOpdracht.class, CertificaatOpdracht.class})
public final class Opdrachtregel {

    /** How a command that is not understood ends, apart from what commands say themselves. */
    static final int NIET_BEGREPEN = 64;

    private static final Set<String> OPDRACHTEN =
            Set.of("dossier", "bewijs", "certificaat", "--help", "-h");

    @Mixin private Hulp hulp;

    private Opdrachtregel() {}

    /**
     * Whether these arguments ask for a command, and not for the program to start. Of {@code
     * bin/hulproute}, which says so by a property, all do, those that are not understood too.
     */
    public static boolean isOpdracht(String... argumenten) {
        return Boolean.getBoolean("hulproute.opdrachtregel")
                || (argumenten.length > 0 && OPDRACHTEN.contains(argumenten[0]));
    }

    /** Does the command and gives its exit status. */
    public static int voer(String... argumenten) {
        return voer(
                new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                argumenten);
    }

    static int voer(PrintWriter uit, PrintWriter fout, String... argumenten) {
        var opdracht = new CommandLine(new Opdrachtregel());
        var melder = new Foutmelder();
        opdracht.setOut(uit)
                .setErr(fout)
                .setParameterExceptionHandler(melder)
                .setExecutionExceptionHandler(melder);
        int afloop = opdracht.execute(argumenten);
        uit.flush();
        return afloop;
    }
}
