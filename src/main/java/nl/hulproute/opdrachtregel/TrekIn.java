package nl.hulproute.opdrachtregel;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code hulproute certificaat intrekken}: puts a certificate on the list. */
@Command(
        name = "intrekken",
        description = "Trekt een certificaat van de eigen uitgever in (crl.pem).",
        synopsisHeading = "Gebruik: ",
        parameterListHeading = "%nBestanden:%n",
        optionListHeading = "%nOpties:%n",
        exitCodeListHeading = "%nAfloop:%n",
        exitCodeList = {"0:gedaan", "1:niet gedaan; de reden staat er"},
        exitCodeOnInvalidInput = Opdrachtregel.NIET_BEGREPEN)
final class TrekIn implements Callable<Integer> {

    @Mixin private Hulp hulp;
    @Mixin private Certificaatmap map;

    @Parameters(paramLabel = "BESTAND", description = "Het certificaat, als PEM.")
    private Path bestand;

    @Override
    public Integer call() {
        return map.doe(uitgifte ->
                "Ingetrokken: het certificaat met serienummer %s. Geef crl.pem door aan wie deze uitgever vertrouwt."
                        .formatted(
                                uitgifte.revoke(bestand)
                                        .getSerialNumber()
                                        .toString(16)
                                        .toUpperCase(Locale.ROOT)));
    }
}
