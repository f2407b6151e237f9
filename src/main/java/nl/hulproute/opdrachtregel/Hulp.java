package nl.hulproute.opdrachtregel;

import picocli.CommandLine.Option;

/** The option that every command has. */
final class Hulp {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Toont deze uitleg.")
    private boolean gevraagd;

    boolean gevraagd() {
        return gevraagd;
    }
}
