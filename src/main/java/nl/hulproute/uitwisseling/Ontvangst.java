package nl.hulproute.uitwisseling;

import java.util.List;

/** What the samenwerkingsverband's part says to a message that passed all technical checks. */
public sealed interface Ontvangst {

    /** Taken in, under this number. */
    record Aangenomen(String dossiernummer) implements Ontvangst {}

    /** Not taken in; nothing may have been stored. The reasons are sentences for the school. */
    record Geweigerd(List<String> redenen) implements Ontvangst {

        public Geweigerd {
            redenen = List.copyOf(redenen);
        }
    }
}
