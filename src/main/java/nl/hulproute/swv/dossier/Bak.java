package nl.hulproute.swv.dossier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of the worklist that asks for the same kind of attention. Its condition is SQL over {@code
 * d}; {@code :mij} who looks and for whom he stands in, {@code :vandaag} today and {@code :nabij}
 * the last day that is near.
 */
enum Bak {
    ALLE("true"),
    MIJN("d.behandelaar = any (:mij)"),
    TEAM(
            "d.team_id in (select l.team_id from swv.teamlid l"
                    + " where l.swv_id = :swv and l.account = any (:mij))"),
    VRIJ("d.behandelaar is null and d.team_id is null"),
    NIEUW("(d.nieuwe_documenten > 0 or d.nieuwe_antwoorden > 0)"),
    AANVULLING("d.status = 'aanvulling-gevraagd'"),
    NABIJ(Bak.LOOPT + " and coalesce(d.termijn_tot, 'infinity') between :vandaag and :nabij"),
    VOORBIJ(Bak.LOOPT + " and coalesce(d.termijn_tot, 'infinity') < :vandaag");

    /** How many days before the last one a term is near. */
    static final int DAGEN_NABIJ = 7;

    /** The term counts on: there is no besluit, and nothing keeps it still. */
    private static final String LOOPT =
            "d.status <> 'besluit' and (d.opgeschort_tot is null or d.opgeschort_tot < :vandaag)";

    private final String voorwaarde;

    Bak(String voorwaarde) {
        this.voorwaarde = voorwaarde;
    }

    String voorwaarde() {
        return voorwaarde;
    }

    /** Whether the dossier with the least time left comes first by itself. */
    boolean byTerm() {
        return this == NABIJ || this == VOORBIJ;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Bak> ofCode(String code) {
        return Arrays.stream(values()).filter(bak -> bak.code().equals(code)).findFirst();
    }
}
