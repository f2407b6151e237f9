package nl.hulproute.opdrachtregel;

import picocli.CommandLine.Command;

/** {@code hulproute dossier}: about OSO dossiers in files. */
@Command(
        name = "dossier",
        description = "Over OSO-dossiers in bestanden.",
        synopsisHeading = "Gebruik: ",
        synopsisSubcommandLabel = "OPDRACHT",
        commandListHeading = "%nOpdrachten:%n",
        exitCodeOnInvalidInput = Opdrachtregel.NIET_BEGREPEN,
        subcommands = {ControleerDossier.class, MaakVoorbeelden.class})
final class DossierOpdracht {}
