package nl.hulproute.platform.keuring;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.bestand.Bestandstype;
import nl.hulproute.platform.scanner.Scanner;
import nl.hulproute.platform.scanner.Scannerkeuze;
import nl.hulproute.platform.taken.Taken;

import org.springframework.transaction.support.TransactionOperations;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What is known of the contents of one part. Nothing that the scanner has not called clean may be
 * opened; only where no scanner is configured everything passes. To be used with the tenant bound.
 */
public final class Keuringen {

    private final Onderdeel onderdeel;
    private final Keuringrijen rijen;
    private final Scannerkeuze keuze;
    private final Taken taken;
    private final TransactionOperations transacties;

    Keuringen(
            Onderdeel onderdeel,
            Keuringrijen rijen,
            Scannerkeuze keuze,
            Taken taken,
            TransactionOperations transacties) {
        this.onderdeel = onderdeel;
        this.rijen = rijen;
        this.keuze = keuze;
        this.taken = taken;
        this.transacties = transacties;
    }

    /** Writes down what came in, and has it scanned when this transaction is through. */
    public void meld(UUID tenant, Sha256 inhoud, Bestandstype type) {
        meld(tenant, Map.of(inhoud, type));
    }

    /** As {@link #meld(UUID, Sha256, Bestandstype)}, for all that came in together. */
    public void meld(UUID tenant, Map<Sha256, Bestandstype> inhouden) {
        boolean scannen = keuze.scanner().isPresent();
        var gesorteerd = new TreeMap<String, Bestandstype>();
        inhouden.forEach((inhoud, type) -> gesorteerd.put(inhoud.hex(), type));
        transacties.executeWithoutResult(status -> {
            var nieuw = rijen.add(tenant, gesorteerd, scannen ? Scanstand.WACHT : Scanstand.GEEN);
            if (scannen) {
                nieuw.forEach(inhoud -> plan(tenant, inhoud));
            }
        });
    }

    private void plan(UUID tenant, Sha256 inhoud) {
        taken.plan(Scantaak.of(new Scanopdracht(onderdeel, tenant, inhoud.hex())));
    }

    /** What is known of this content. */
    public Keuring van(UUID tenant, Sha256 inhoud) {
        return van(tenant, List.of(inhoud)).getOrDefault(inhoud, Keuring.ONBEKEND);
    }

    /** What is known of these contents; of each of them there is an answer. */
    public Map<Sha256, Keuring> van(UUID tenant, Collection<Sha256> inhouden) {
        var bekend =
                Objects.requireNonNull(transacties.execute(status -> rijen.of(tenant, inhouden)));
        boolean zonder = keuze.scanner().isEmpty();
        var alle = new HashMap<Sha256, Keuring>();
        for (var inhoud : inhouden) {
            alle.put(inhoud, asConfigured(bekend.getOrDefault(inhoud, Keuring.ONBEKEND), zonder));
        }
        return alle;
    }

    /** Nobody waits for a scanner that was taken away. */
    private static Keuring asConfigured(Keuring keuring, boolean zonderScanner) {
        return zonderScanner && keuring.stand() == Scanstand.WACHT
                ? new Keuring(keuring.bijzonderheden(), Scanstand.GEEN, "")
                : keuring;
    }

    /** How the scanner is doing now, and how many contents of this tenant stand where. */
    public Scannerstand scannerstand(UUID tenant) {
        return new Scannerstand(
                keuze.scanner().map(Scanner::stand).orElse(null),
                Objects.requireNonNull(transacties.execute(status -> rijen.count(tenant))));
    }
}
