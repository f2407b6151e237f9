package nl.hulproute.school.hulpvraag;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.UUID;

/**
 * What whoever approves had before him: the fingerprint of the content, and the question that was
 * open. Empty and none where nobody approves anything.
 */
record Akkoord(String vingerafdruk, @Nullable UUID aanbod) {

    static final Akkoord GEEN = new Akkoord("", null);

    /** Whether that is still how it stands. */
    boolean past(Goedkeuringstand stand) {
        var open = stand.gevraagd() && stand.laatste() != null ? stand.laatste().id() : null;
        return stand.vingerafdruk() != null
                && stand.vingerafdruk().hex().equals(vingerafdruk)
                && Objects.equals(open, aanbod);
    }
}
