package nl.hulproute.toegang.waarneming;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What people chose about mail: it counts also for what they get as someone's deputy. */
public interface Mailkeuze {

    /**
     * Those of these accounts who chose to see something in the page only, that they would get by
     * mail as a deputy.
     */
    Set<UUID> nietAllesPerMail(UUID organisatie, Collection<UUID> accounts);
}
