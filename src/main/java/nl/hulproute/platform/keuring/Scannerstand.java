package nl.hulproute.platform.keuring;

import nl.hulproute.platform.scanner.Scanner;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** How the virus scanner is doing, for an administrator; no scanner: none is configured. */
public record Scannerstand(Scanner.@Nullable Stand scanner, Map<Scanstand, Long> aantallen) {

    public long wachtend() {
        return aantallen.getOrDefault(Scanstand.WACHT, 0L);
    }

    public long schoon() {
        return aantallen.getOrDefault(Scanstand.SCHOON, 0L);
    }

    public long besmet() {
        return aantallen.getOrDefault(Scanstand.BESMET, 0L);
    }

    public long ongescand() {
        return aantallen.getOrDefault(Scanstand.GEEN, 0L);
    }
}
