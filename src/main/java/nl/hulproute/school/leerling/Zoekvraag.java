package nl.hulproute.school.leerling;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.util.UUID;

/**
 * What is looked for in the list of pupils. It is kept in the session, because a name is not for
 * the address of a page.
 */
record Zoekvraag(UUID schoolId, String tekst, @Nullable UUID groep, boolean ookUitgeschreven)
        implements Serializable {

    static Zoekvraag alles(UUID schoolId) {
        return new Zoekvraag(schoolId, "", null, false);
    }

    public boolean leeg() {
        return tekst.isEmpty() && groep == null && !ookUitgeschreven;
    }

    /** The words looked for, each as a pattern for LIKE. */
    String[] patronen() {
        return Naam.zoekpatronen(tekst);
    }
}
