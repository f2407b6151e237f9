package nl.hulproute.platform.bestand;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Whether a PDF is encrypted: its trailer, which is never compressed, then has /Encrypt. */
final class Pdfspeurder implements Speurder {

    private final Zoeker versleuteld =
            new Zoeker(
                    "/Encrypt".getBytes(StandardCharsets.US_ASCII),
                    b -> b <= ' ' || b == '<' || b >= '0' && b <= '9');

    @Override
    public void neem(byte[] blok, int aantal) {
        versleuteld.neem(blok, aantal);
    }

    @Override
    public Bestandstype besluit(String volgensKop) {
        return new Bestandstype(
                volgensKop, versleuteld.gevonden() ? Set.of(Bijzonderheid.WACHTWOORD) : Set.of());
    }
}
