package nl.hulproute.uitwisseling;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** What a system tells the helpdesk of an account: nothing of pupils. */
public record Accountstand(
        boolean bekend, boolean actief, List<Accountrol> rollen, @Nullable Instant laatsteInlog)
        implements Serializable {

    public static final Accountstand ONBEKEND = new Accountstand(false, false, List.of(), null);

    public Accountstand {
        rollen = List.copyOf(rollen);
    }

    /** What someone may work as today, and for which organisation. */
    public record Accountrol(String rol, String organisatie) implements Serializable {}
}
