package nl.hulproute.opdrachtregel;

import nl.hulproute.opdrachtregel.ControleerDossier.Oordeel;
import nl.hulproute.oso.Bevinding;
import nl.hulproute.oso.Bevinding.Ernst;

import java.io.PrintWriter;
import java.util.Locale;

/** For people: a line for each file, and below it what is wrong. */
final class Tekstverslag implements Verslag {

    private final PrintWriter uit;

    Tekstverslag(PrintWriter uit) {
        this.uit = uit;
    }

    @Override
    public void meld(Oordeel oordeel) {
        uit.printf("%s: %s%n", oordeel.bestand(), samenvatting(oordeel));
        oordeel.bevindingen().forEach(this::schrijf);
        uit.flush();
    }

    private static String samenvatting(Oordeel oordeel) {
        return switch (oordeel.afloop()) {
            case 0 -> "voldoet aan de standaard" + waarschuwingen(oordeel);
            case 1 -> "voldoet niet aan de standaard" + waarschuwingen(oordeel);
            default -> "niet te lezen";
        };
    }

    private static String waarschuwingen(Oordeel oordeel) {
        long aantal =
                oordeel.bevindingen().stream()
                        .filter(bevinding -> bevinding.ernst() == Ernst.WAARSCHUWING)
                        .count();
        return switch ((int) aantal) {
            case 0 -> "";
            case 1 -> ", met 1 waarschuwing";
            default -> ", met " + aantal + " waarschuwingen";
        };
    }

    private void schrijf(Bevinding bevinding) {
        uit.printf(
                "  %s: %s [%s, %s]%n    %s%n",
                bevinding.ernst() == Ernst.FOUT ? "fout" : "let op",
                bevinding.melding(),
                bevinding.regel(),
                bevinding.bron().name().toLowerCase(Locale.ROOT),
                bevinding.regelnummer() > 0
                        ? "regel " + bevinding.regelnummer() + ", " + bevinding.xpath()
                        : bevinding.xpath());
    }

    @Override
    public void close() {
        uit.flush();
    }
}
