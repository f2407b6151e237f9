package nl.hulproute.toegang;

import nl.hulproute.platform.database.Tenant;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Who works, in which role, for which organisation, and held to what: {@code groepen} at a school
 * (a leerkracht's own), {@code scholen} at a samenwerkingsverband; null means not held. An argument
 * of each handler method that wants it.
 */
public record Werkplek(
        UUID lidmaatschap,
        UUID account,
        String naam,
        String email,
        Rol rol,
        Organisatie organisatie,
        @Nullable Set<UUID> scholen,
        @Nullable Set<UUID> groepen)
        implements Serializable {

    public boolean mag(Actie actie) {
        return Rechten.van(rol, organisatie.soort()).contains(actie);
    }

    /** For templates, which know actions by name. */
    public boolean mag(String actie) {
        return mag(Actie.valueOf(actie));
    }

    /** The organisation's id: the tenant of everything one sees here. */
    public UUID tenantId() {
        return organisatie.id();
    }

    Tenant tenant() {
        return new Tenant(Set.of(organisatie.id()), scholen);
    }

    /** Two letters for the badge beside the name. */
    public String initialen() {
        List<String> delen = List.of(naam.strip().split("\\s+", -1));
        String eerste = delen.getFirst().substring(0, 1);
        String laatste = delen.size() > 1 ? delen.getLast().substring(0, 1) : "";
        return (eerste + laatste).toUpperCase(Locale.ROOT);
    }
}
