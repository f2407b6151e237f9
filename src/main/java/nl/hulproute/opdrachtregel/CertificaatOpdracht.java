package nl.hulproute.opdrachtregel;

import picocli.CommandLine.Command;

/** {@code hulproute certificaat}: about the certificates of the program's own authority. */
@Command(
        name = "certificaat",
        description = "Over certificaten van de eigen uitgever van Hulproute.",
        synopsisHeading = "Gebruik: ",
        synopsisSubcommandLabel = "OPDRACHT",
        commandListHeading = "%nOpdrachten:%n",
        exitCodeOnInvalidInput = Opdrachtregel.NIET_BEGREPEN,
        subcommands = {GeefUit.class, TrekIn.class, Vernieuwlijst.class})
final class CertificaatOpdracht {}
