package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.platform.web.Ids;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which hulpvragen <em>Lopende aanvragen</em> shows and in which order, as its address says, so
 * that a link can be shared. A pupil stands in it by id, never by name.
 *
 * @param status {@code lopend} (the default), {@code aandacht}, {@code goedkeuring}, {@code alle}
 *     or the code of a state
 * @param van {@code mij} for whoever reads it, or the account of a colleague; empty for all
 */
record Lijstfilter(
        String status,
        String van,
        @Nullable UUID type,
        @Nullable UUID leerling,
        Lijstvolgorde volgorde) {

    static final String LOPEND = "lopend";
    static final String AANDACHT = "aandacht";
    static final String GOEDKEURING = "goedkeuring";
    static final String ALLE = "alle";
    static final String MIJ = "mij";

    /** Reads the parameters of an address; what is no choice counts as not chosen. */
    static Lijstfilter of(
            String status,
            String van,
            @Nullable UUID type,
            @Nullable UUID leerling,
            String volgorde) {
        boolean bekend =
                status.equals(ALLE)
                        || status.equals(AANDACHT)
                        || status.equals(GOEDKEURING)
                        || HulpvraagStatus.ofCode(status).isPresent();
        return new Lijstfilter(
                bekend ? status : LOPEND,
                van.equals(MIJ) || Ids.parse(van).isPresent() ? van : "",
                type,
                leerling,
                Lijstvolgorde.ofCode(volgorde));
    }

    /** Whose hulpvragen, {@code mij} being these; nothing means everybody's. */
    Optional<Set<UUID>> opsteller(Set<UUID> mij) {
        return van.equals(MIJ) ? Optional.of(mij) : Ids.parse(van).map(Set::of);
    }

    /** Whether it leaves out more than the list does by itself. */
    public boolean beperkt() {
        return !status.equals(LOPEND) || !van.isEmpty() || type != null || leerling != null;
    }

    public Lijstfilter metStatus(String andere) {
        return new Lijstfilter(andere, van, type, leerling, volgorde);
    }

    /** The address of the list, after this hulpvraag (of the page before). */
    public String adres(@Nullable UUID na) {
        return adres("/hulpvragen", na);
    }

    public String csv() {
        return adres("/hulpvragen/lijst.csv", null);
    }

    private String adres(String pad, @Nullable UUID na) {
        var adres = UriComponentsBuilder.fromPath(pad);
        if (!status.equals(LOPEND)) {
            adres.queryParam("status", status);
        }
        if (!van.isEmpty()) {
            adres.queryParam("van", van);
        }
        adres.queryParamIfPresent("type", Optional.ofNullable(type));
        adres.queryParamIfPresent("leerling", Optional.ofNullable(leerling));
        if (volgorde != Lijstvolgorde.AANDACHT) {
            adres.queryParam("volgorde", volgorde.code());
        }
        return adres.queryParamIfPresent("na", Optional.ofNullable(na)).toUriString();
    }
}
