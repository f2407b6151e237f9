package nl.hulproute.toegang;

import java.util.Optional;

/** A subject that may have something waiting for someone, so that work begins there. */
public interface Startpunt {

    /** Where, when something waits for this person. */
    Optional<String> adres(Werkplek werkplek);
}
