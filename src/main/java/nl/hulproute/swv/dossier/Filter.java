package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.platform.web.Ids;
import nl.hulproute.swv.aanvraagtype.Statuslabels;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Which dossiers a list shows and in which order, as its address says, so that a link to a list can
 * be shared: {@code status} is {@code open} (the default), {@code alle}, {@code teruggehaald},
 * {@code samengevoegd} or the code of a state.
 */
public record Filter(
        Bak bak,
        String status,
        @Nullable UUID type,
        @Nullable UUID school,
        @Nullable Ouderdom ouderdom,
        @Nullable UUID behandelaar,
        @Nullable UUID team,
        Volgorde volgorde) {

    static final String OPEN = "open";
    static final String ALLE = "alle";

    /**
     * Before the id of a team where otherwise a colleague's stands, as where one gives dossiers.
     */
    static final String TEAM = "team:";

    /** Not a state: what the school called back, whole or in part. */
    static final String TERUGGEHAALD = "teruggehaald";

    /** Not a state: what goes on in another dossier, and is in no other list. */
    static final String SAMENGEVOEGD = "samengevoegd";

    /** Not a choice: all there is, also what goes on in another dossier. */
    private static final String ALLES = "alles";

    static final Filter GEEN =
            new Filter(Bak.ALLE, ALLES, null, null, null, null, null, Volgorde.NIEUWSTE_EERST);

    private static final String PAD = "/swv/dossiers";

    /** The states that ask something of someone. */
    static final List<HulpvraagStatus> OPEN_STATUSSEN =
            Statuslabels.STATUSSEN.stream().filter(status -> !status.klaar()).toList();

    /**
     * What of the filter is left out when the choices of that field are counted, and how far each
     * is counted: the more choices there can be, the sooner a count of one ends.
     */
    enum Veld {
        STATUS(Telgrens.MEESTE),
        TYPE(250),
        SCHOOL(25),
        OUDERDOM(250),
        BEHANDELAAR(100);

        private final int grens;

        Veld(int grens) {
            this.grens = grens;
        }

        int grens() {
            return grens;
        }
    }

    /** Reads the parameters of an address; what is no choice counts as not chosen. */
    public static Filter of(MultiValueMap<String, String> parameters) {
        String status = text(parameters, "status");
        String wie = text(parameters, "behandelaar");
        Bak bak = Bak.ofCode(text(parameters, "bak")).orElse(Bak.ALLE);
        return new Filter(
                bak,
                isKnown(status) ? status : OPEN,
                uuid(text(parameters, "type")),
                uuid(text(parameters, "school")),
                Ouderdom.ofCode(text(parameters, "ouderdom")).orElse(null),
                uuid(wie),
                wie.startsWith(TEAM) ? uuid(wie.substring(TEAM.length())) : null,
                Volgorde.ofCode(text(parameters, "volgorde")).orElse(usual(bak)));
    }

    /** The list of what asks for this kind of attention, without further choices. */
    static Filter of(Bak bak) {
        return new Filter(bak, OPEN, null, null, null, null, null, usual(bak));
    }

    private static Volgorde usual(Bak bak) {
        return bak.byTerm() ? Volgorde.KORTSTE_TERMIJN_EERST : Volgorde.NIEUWSTE_EERST;
    }

    private static boolean isKnown(String status) {
        return status.equals(ALLE)
                || status.equals(TERUGGEHAALD)
                || status.equals(SAMENGEVOEGD)
                || HulpvraagStatus.ofCode(status)
                        .filter(Statuslabels.STATUSSEN::contains)
                        .isPresent();
    }

    /** The states to show; nothing means all. */
    Optional<List<HulpvraagStatus>> statussen() {
        return switch (status) {
            case ALLE, ALLES, TERUGGEHAALD, SAMENGEVOEGD -> Optional.empty();
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

    boolean samengevoegd() {
        return status.equals(SAMENGEVOEGD);
    }

    boolean alles() {
        return status.equals(ALLES);
    }

    /** Whether it leaves out more than its tab does by itself. */
    public boolean beperkt() {
        return !status.equals(OPEN)
                || type != null
                || school != null
                || ouderdom != null
                || behandelaar != null
                || team != null;
    }

    Filter without(Veld veld) {
        return new Filter(
                bak,
                veld == Veld.STATUS ? ALLE : status,
                veld == Veld.TYPE ? null : type,
                veld == Veld.SCHOOL ? null : school,
                veld == Veld.OUDERDOM ? null : ouderdom,
                veld == Veld.BEHANDELAAR ? null : behandelaar,
                veld == Veld.BEHANDELAAR ? null : team,
                volgorde);
    }

    /** The same in this order; in it already: the other way round. */
    public Filter sorted(String code) {
        Volgorde nieuw = Volgorde.ofCode(code).orElse(volgorde);
        boolean zelfde = nieuw.veld() == volgorde.veld();
        return new Filter(
                bak,
                status,
                type,
                school,
                ouderdom,
                behandelaar,
                team,
                zelfde ? new Volgorde(volgorde.veld(), !volgorde.oplopend()) : nieuw);
    }

    /** How a column that can be ordered by is ordered now, as {@code aria-sort} says it. */
    public @Nullable String richting(String code) {
        if (!volgorde.veld().code().equals(code)) {
            return null;
        }
        return volgorde.oplopend() ? "ascending" : "descending";
    }

    /** The address of the list under this filter, after this dossier (of the page before). */
    public String adres(@Nullable UUID na) {
        return builder().queryParamIfPresent("na", Optional.ofNullable(na)).toUriString();
    }

    /** The address of the list as a file. */
    public String csv() {
        return vraag().isEmpty() ? PAD + "/lijst.csv" : PAD + "/lijst.csv?" + vraag();
    }

    /** The same after its question mark. */
    public String vraag() {
        return Objects.requireNonNullElse(builder().build().getQuery(), "");
    }

    private UriComponentsBuilder builder() {
        var adres = UriComponentsBuilder.fromPath(PAD);
        if (bak != Bak.ALLE) {
            adres.queryParam("bak", bak.code());
        }
        if (!status.equals(OPEN)) {
            adres.queryParam("status", status);
        }
        adres.queryParamIfPresent("type", Optional.ofNullable(type));
        adres.queryParamIfPresent("school", Optional.ofNullable(school));
        adres.queryParamIfPresent("ouderdom", Optional.ofNullable(ouderdom).map(Ouderdom::code));
        adres.queryParamIfPresent("behandelaar", wie());
        if (!volgorde.equals(usual(bak))) {
            adres.queryParam("volgorde", volgorde.code());
        }
        return adres;
    }

    /** The code of the colleague or the team that was chosen. */
    Optional<String> wie() {
        return team == null
                ? Optional.ofNullable(behandelaar).map(UUID::toString)
                : Optional.of(TEAM + team);
    }

    private static String text(MultiValueMap<String, String> parameters, String naam) {
        return Objects.requireNonNullElse(parameters.getFirst(naam), "");
    }

    private static @Nullable UUID uuid(String tekst) {
        return Ids.parse(tekst).orElse(null);
    }
}
