package nl.hulproute.opdrachtregel;

import picocli.CommandLine.Command;

/** {@code hulproute bewijs}: about receipts in files. */
@Command(
        name = "bewijs",
        description = "Over ontvangstbewijzen in bestanden.",
        synopsisHeading = "Gebruik: ",
        synopsisSubcommandLabel = "OPDRACHT",
        commandListHeading = "%nOpdrachten:%n",
        exitCodeOnInvalidInput = Opdrachtregel.NIET_BEGREPEN,
        subcommands = {ControleerBewijs.class})
final class BewijsOpdracht {}
