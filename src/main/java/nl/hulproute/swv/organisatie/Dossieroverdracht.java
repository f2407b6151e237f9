package nl.hulproute.swv.organisatie;

import java.util.List;
import java.util.UUID;

/** The dossiers that someone handles, and to whom they can go when he or she leaves. */
public interface Dossieroverdracht {

    /** To whom: a colleague, a team, or nobody; {@code code} is what a form sends. */
    record Ontvanger(String code, String naam, Soort soort) {

        public enum Soort {
            COLLEGA,
            TEAM,
            NIEMAND
        }
    }

    /** The numbers of those that are not done, the oldest first; of many the first ones. */
    List<String> nummers(UUID swv, UUID account);

    int aantal(UUID swv, UUID account);

    /** All but this account. */
    List<Ontvanger> ontvangers(UUID swv, UUID zonder);

    boolean isChoice(UUID swv, UUID account, String aan);

    /** Gives all of them; false when that is no choice. */
    boolean handOver(UUID swv, UUID account, String aan, String door);
}
