package nl.hulproute.register.helpdesk;

import nl.hulproute.register.helpdesk.Opzoeker.Accountvondst;
import nl.hulproute.register.helpdesk.Opzoeker.Berichtvondst;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.util.List;

/**
 * What was looked for last and what came of it, kept in the session of who looked: so the page can
 * be asked for again, and neither a reference nor a mail address stands in its address.
 */
record Opzoekuitslag(
        Opzoekinvoer invoer,
        @Nullable List<Berichtvondst> berichten,
        @Nullable List<Accountvondst> accounts)
        implements Serializable {

    static Opzoekuitslag bericht(Opzoekinvoer invoer, List<Berichtvondst> berichten) {
        return new Opzoekuitslag(invoer, List.copyOf(berichten), null);
    }

    static Opzoekuitslag account(Opzoekinvoer invoer, List<Accountvondst> accounts) {
        return new Opzoekuitslag(invoer, null, List.copyOf(accounts));
    }
}
