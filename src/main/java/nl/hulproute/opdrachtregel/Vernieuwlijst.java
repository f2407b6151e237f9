package nl.hulproute.opdrachtregel;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/** {@code hulproute certificaat lijst}: makes the list of revoked certificates anew. */
@Command(
        name = "lijst",
        description = "Maakt de intrekkingslijst (crl.pem) opnieuw, of voor het eerst.",
        synopsisHeading = "Gebruik: ",
        optionListHeading = "%nOpties:%n",
        exitCodeListHeading = "%nAfloop:%n",
        exitCodeList = {"0:gedaan", "1:niet gedaan; de reden staat er"},
        exitCodeOnInvalidInput = Opdrachtregel.NIET_BEGREPEN)
final class Vernieuwlijst implements Callable<Integer> {

    @Mixin private Hulp hulp;
    @Mixin private Certificaatmap map;

    @Override
    public Integer call() {
        return map.doe(uitgifte -> {
            uitgifte.renewList();
            return "De intrekkingslijst (crl.pem) is opnieuw gemaakt.";
        });
    }
}
