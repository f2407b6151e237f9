package nl.hulproute.datalek;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Organisatiesoort;
import nl.hulproute.toegang.Werkplek;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A side that keeps a register: the school that sent, or the samenwerkingsverband that received.
 */
enum Kant {
    SCHOOL(Onderdeel.SCHOOL, "school", "school_id", "/hulpvragen/", Actie.HULPVRAAG_ZIEN),
    SWV(Onderdeel.SWV, "swv", "swv_id", "/swv/dossiers/", Actie.DOSSIERS_ZIEN);

    private final Onderdeel onderdeel;
    private final String schema;
    private final String tenant;
    private final String zaken;
    private final Actie inzien;

    Kant(Onderdeel onderdeel, String schema, String tenant, String zaken, Actie inzien) {
        this.onderdeel = onderdeel;
        this.schema = schema;
        this.tenant = tenant;
        this.zaken = zaken;
        this.inzien = inzien;
    }

    static Kant of(Onderdeel onderdeel) {
        return Arrays.stream(values())
                .filter(kant -> kant.onderdeel == onderdeel)
                .findFirst()
                .orElseThrow();
    }

    static Kant of(Werkplek werkplek) {
        return werkplek.organisatie().soort() == Organisatiesoort.SCHOOL ? SCHOOL : SWV;
    }

    /** SQL with the names of this side's schema ({@code %s}) and tenant column ({@code %t}). */
    String sql(String tekst) {
        return tekst.replace("%s", schema).replace("%t", tenant);
    }

    String zaak(UUID id) {
        return zaken + id;
    }

    Actie inzien() {
        return inzien;
    }

    /** What is to be done here, in this order. */
    List<Stap> stappen() {
        return Arrays.stream(Stap.values()).filter(stap -> stap.bij(this)).toList();
    }

    public String code() {
        return schema;
    }
}
