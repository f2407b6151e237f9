package nl.hulproute.opdrachtregel;

import nl.hulproute.oso.Bevinding;
import nl.hulproute.oso.Dossiercontrole;
import nl.hulproute.oso.OnleesbaarDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * {@code hulproute dossier controleer}: what dossiers in files break of the standard (OSO
 * gegevensset 2019.1, profiles POSWV and VOSWV). Only findings of the schema and of the profile
 * that are faults decide; our own checks never do.
 */
@Command(
        name = "controleer",
        description = "Controleert OSO-dossiers aan de standaard (gegevensset 2019.1).",
        synopsisHeading = "Gebruik: ",
        parameterListHeading = "%nBestanden:%n",
        optionListHeading = "%nOpties:%n",
        exitCodeListHeading = "%nAfloop:%n",
        exitCodeList = {
            "0:alle bestanden voldoen aan de standaard",
            "1:een bestand voldoet niet",
            "2:een bestand is niet te lezen of geen geldige XML"
        },
        exitCodeOnInvalidInput = Opdrachtregel.NIET_BEGREPEN)
final class ControleerDossier implements Callable<Integer> {

    @Spec private CommandSpec opdracht;
    @Mixin private Hulp hulp;

    @Parameters(
            arity = "1..*",
            paramLabel = "BESTAND",
            description = "Een dossier als XML, met of zonder de inhoud van de bijlagen.")
    private List<Path> bestanden;

    @Option(
            names = "--json",
            description = "Schrijft de bevindingen als JSON, een onderdeel per bestand.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        var uit = opdracht.commandLine().getOut();
        int afloop = 0;
        try (Verslag verslag = json ? new JsonVerslag(uit) : new Tekstverslag(uit)) {
            for (Path bestand : bestanden) {
                var oordeel = oordeel(bestand);
                verslag.meld(oordeel);
                afloop = Math.max(afloop, oordeel.afloop());
            }
        }
        return afloop;
    }

    private static Oordeel oordeel(Path bestand) {
        try (InputStream bron = Files.newInputStream(bestand)) {
            return Oordeel.van(bestand, Dossiercontrole.controleer(bron));
        } catch (OnleesbaarDossier e) {
            return Oordeel.onleesbaar(bestand, String.valueOf(e.getMessage()), e.regelnummer());
        } catch (NoSuchFileException e) {
            return Oordeel.onleesbaar(bestand, "Dit bestand is er niet.", 0);
        } catch (IOException e) {
            return Oordeel.onleesbaar(bestand, "Dit bestand kan niet worden gelezen.", 0);
        }
    }

    /** What is said of one file. */
    record Oordeel(String bestand, List<Bevinding> bevindingen, int afloop) {

        static Oordeel van(Path bestand, List<Bevinding> bevindingen) {
            return new Oordeel(
                    bestand.toString(), bevindingen, Dossiercontrole.voldoet(bevindingen) ? 0 : 1);
        }

        static Oordeel onleesbaar(Path bestand, String melding, int regelnummer) {
            var bevinding =
                    new Bevinding(
                            "onleesbaar",
                            Bevinding.Bron.XSD,
                            Bevinding.Ernst.FOUT,
                            "/",
                            regelnummer,
                            melding);
            return new Oordeel(bestand.toString(), List.of(bevinding), 2);
        }
    }
}
