package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.swv.aanvraagtype.Statuslabels;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which dossiers a list shows, as its address says, so that a link to a list can be shared: {@code
 * status} is {@code open} (the default), {@code alle}, {@code teruggehaald} or the code of a state.
 */
record Filter(
        String status,
        @Nullable UUID type,
        @Nullable UUID school,
        @Nullable Ouderdom ouderdom,
        boolean nieuweDocumenten,
        boolean oudsteEerst) {

    static final String OPEN = "open";
    static final String ALLE = "alle";

    /** Not a state: what the school called back, whole or in part. */
    static final String TERUGGEHAALD = "teruggehaald";

    static final Filter GEEN = new Filter(ALLE, null, null, null, false, false);

    /** The states that ask something of someone. */
    static final List<HulpvraagStatus> OPEN_STATUSSEN =
            Statuslabels.STATUSSEN.stream().filter(status -> !status.klaar()).toList();

    /** What of the filter is left out when the choices of that field are counted. */
    enum Veld {
        STATUS,
        TYPE,
        SCHOOL,
        OUDERDOM
    }

    /** Reads the parameters of an address; what is no choice counts as not chosen. */
    static Filter of(
            String status,
            @Nullable UUID type,
            @Nullable UUID school,
            String ouderdom,
            boolean nieuweDocumenten,
            boolean oudsteEerst) {
        boolean known =
                status.equals(ALLE)
                        || status.equals(TERUGGEHAALD)
                        || HulpvraagStatus.ofCode(status)
                                .filter(Statuslabels.STATUSSEN::contains)
                                .isPresent();
        return new Filter(
                known ? status : OPEN,
                type,
                school,
                Ouderdom.ofCode(ouderdom).orElse(null),
                nieuweDocumenten,
                oudsteEerst);
    }

    /** The states to show; nothing means all. */
    Optional<List<HulpvraagStatus>> statussen() {
        return switch (status) {
            case ALLE, TERUGGEHAALD -> Optional.empty();
            case OPEN -> Optional.of(OPEN_STATUSSEN);
            default ->
                    Optional.of(
                            Arrays.stream(HulpvraagStatus.values())
                                    .filter(s -> s.code().equals(status))
                                    .toList());
        };
    }

    boolean teruggehaald() {
        return status.equals(TERUGGEHAALD);
    }

    /** Whether it leaves out more than the list does by itself. */
    public boolean beperkt() {
        return !status.equals(OPEN)
                || type != null
                || school != null
                || ouderdom != null
                || nieuweDocumenten;
    }

    Filter without(Veld veld) {
        return new Filter(
                veld == Veld.STATUS ? ALLE : status,
                veld == Veld.TYPE ? null : type,
                veld == Veld.SCHOOL ? null : school,
                veld == Veld.OUDERDOM ? null : ouderdom,
                nieuweDocumenten,
                oudsteEerst);
    }

    public Filter omgekeerd() {
        return new Filter(status, type, school, ouderdom, nieuweDocumenten, !oudsteEerst);
    }

    /** The address of the list under this filter, after this dossier (of the page before). */
    public String adres(@Nullable UUID na) {
        var adres = UriComponentsBuilder.fromPath("/swv/dossiers");
        if (!status.equals(OPEN)) {
            adres.queryParam("status", status);
        }
        adres.queryParamIfPresent("type", Optional.ofNullable(type));
        adres.queryParamIfPresent("school", Optional.ofNullable(school));
        adres.queryParamIfPresent("ouderdom", Optional.ofNullable(ouderdom).map(Ouderdom::code));
        if (nieuweDocumenten) {
            adres.queryParam("nieuw", "ja");
        }
        if (oudsteEerst) {
            adres.queryParam("volgorde", "oudste");
        }
        return adres.queryParamIfPresent("na", Optional.ofNullable(na)).toUriString();
    }
}
