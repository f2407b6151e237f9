package nl.hulproute.uitwisseling.wachtrij;

import nl.hulproute.uitwisseling.Bezorgregel;
import nl.hulproute.uitwisseling.Bezorgzaak;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** A line of the page: a message, and what it is about where that is known. */
record Rij(Bezorgregel regel, @Nullable Bezorgzaak zaak, Instant nu) {

    /** To whom, by name or else by number. */
    public String naar() {
        return zaak == null || zaak.wederpartij().isEmpty() ? regel.naar() : zaak.wederpartij();
    }

    /** The colour of the state. */
    public String kleur() {
        return switch (regel.toestand()) {
            case "bezorgd" -> "bezorgd";
            case "geweigerd", "verlopen" -> "fout";
            case "ingetrokken" -> "concept";
            default -> "let-op";
        };
    }

    /** The sentences why it did not go, or was refused. */
    public List<String> redenen() {
        String reden = regel.reden();
        return reden == null ? List.of() : Arrays.asList(reden.split("\n", -1));
    }

    /** Whether the next try is later, at a moment that is known. */
    public boolean later() {
        Instant volgende = regel.volgende();
        return volgende != null && volgende.isAfter(nu);
    }
}
