package nl.hulproute.opdrachtregel;

import nl.hulproute.uitwisseling.bewijs.Bewijscontrole;
import nl.hulproute.uitwisseling.bewijs.Uitkomst;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * {@code hulproute bewijs controleer}: whether receipts in files, as JWS or as PDF, are authentic.
 * Needs the authorities to trust, and neither a network nor who signed.
 */
@Command(
        name = "controleer",
        description = "Controleert ontvangstbewijzen (JWS of PDF).",
        synopsisHeading = "Gebruik: ",
        parameterListHeading = "%nBestanden:%n",
        optionListHeading = "%nOpties:%n",
        exitCodeListHeading = "%nAfloop (van meer bestanden de ernstigste: 2, dan 1, dan 3):%n",
        exitCodeList = {
            "0:alle bewijzen zijn echt",
            "1:een bewijs is vals, of gaat niet over een bestand bij --bestand",
            "2:een bestand is niet te lezen of geen ontvangstbewijs",
            "3:een handtekening klopt, maar er is geen uitgever om het certificaat aan te toetsen"
        },
        exitCodeOnInvalidInput = Opdrachtregel.NIET_BEGREPEN)
final class ControleerBewijs implements Callable<Integer> {

    @Spec private CommandSpec opdracht;
    @Mixin private Hulp hulp;

    @Parameters(
            arity = "1..*",
            paramLabel = "BEWIJS",
            description = "Een ontvangstbewijs: het .jws-bestand, of de PDF waar het in zit.")
    private List<Path> bewijzen;

    @Option(
            names = "--vertrouwd",
            paramLabel = "CA.pem",
            description = {
                "De uitgevers van certificaten die u vertrouwt, in PEM.",
                "Zonder deze optie: ca.pem in de map met certificaten van Hulproute."
            })
    private List<Path> vertrouwd = List.of();

    @Option(
            names = "--bestand",
            paramLabel = "BESTAND",
            description = "Gaat ook na of het bewijs over dit bestand gaat. Mag vaker.")
    private List<Path> bestanden = List.of();

    @Option(
            names = "--json",
            description = "Schrijft de uitkomst als JSON, een onderdeel per bewijs.")
    private boolean json;

    @Override
    public Integer call() {
        var uit = opdracht.commandLine().getOut();
        var uitgevers = uitgevers();
        var genoemd = bestanden();
        var ergste = Bewijsoordeel.Afloop.ECHT;
        try (Bewijsverslag verslag = json ? new JsonBewijs(uit) : new Tekstbewijs(uit)) {
            for (Path bewijs : bewijzen) {
                var oordeel = Bewijsoordeel.of(bewijs, verify(bewijs, uitgevers), genoemd);
                verslag.meld(oordeel);
                ergste = ergste.of(oordeel.afloop());
            }
        }
        return ergste.status();
    }

    private static Uitkomst verify(Path bewijs, List<X509Certificate> uitgevers) {
        return switch (Bewijsbestand.read(bewijs)) {
            case Bewijsbestand.Jws(String jws) -> new Bewijscontrole().verify(jws, uitgevers);
            case Bewijsbestand.Geen(String reden) -> new Uitkomst.Onleesbaar(reden);
        };
    }

    private List<X509Certificate> uitgevers() {
        try {
            return vertrouwd.isEmpty() ? Uitgevers.ofThisMachine() : Uitgevers.read(vertrouwd);
        } catch (IOException e) {
            throw new ParameterException(opdracht.commandLine(), e.getMessage(), e);
        }
    }

    private List<Genoemd> bestanden() {
        try {
            return Genoemd.read(bestanden);
        } catch (IOException e) {
            throw new ParameterException(
                    opdracht.commandLine(),
                    "Een bestand bij --bestand kan niet worden gelezen: " + e.getMessage(),
                    e);
        }
    }
}
