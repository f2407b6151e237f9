package nl.hulproute.platform.certificaten;

import java.time.Instant;
import java.util.Optional;

/**
 * What is in use, since when, and how the last look at the files ended.
 *
 * @param eigenUitgever whether the program's own authority issued it, and so renews it
 * @param gebrek why what is in the folder now was not taken up
 */
public record Inlezing(
        Certificaat certificaat,
        boolean eigenUitgever,
        Instant sinds,
        Instant gekeken,
        Optional<Leesgebrek> gebrek) {

    Inlezing looked(Instant nu, Optional<Leesgebrek> nieuwGebrek) {
        return new Inlezing(certificaat, eigenUitgever, sinds, nu, nieuwGebrek);
    }
}
