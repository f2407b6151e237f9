package nl.hulproute.register.keten;

import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.register.loket.Invoer;
import nl.hulproute.register.loket.Mailadres;
import nl.hulproute.uitwisseling.Ketenmelding;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** What systems send to the ketencheck, and how it is read. */
final class Keteninvoer {

    @JsonNaming(SnakeCaseStrategy.class)
    record Omgeving(
            @Nullable String name,
            @Nullable String email,
            @Nullable String pages,
            @Nullable Boolean enabled) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Verband(
            @Nullable String email,
            @Nullable String pages,
            @Nullable Integer requestTypes,
            @Nullable List<School> schools) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record School(@Nullable String branch, @Nullable String email) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Proef(
            @Nullable String branch,
            @Nullable String swvOin,
            @Nullable Boolean arrived,
            @Nullable String reason) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Vraag(
            @Nullable String branch,
            @Nullable String swvOin,
            @Nullable String step,
            @Nullable String onBehalfOf) {}

    /** A wall against a list that never ends. */
    static final int MEESTE_SCHOLEN = 10_000;

    private static final int LANGSTE = 500;

    private Keteninvoer() {}

    static List<Ketenmelding.Bekend> schools(@Nullable List<School> scholen, Invoer invoer) {
        if (scholen != null && scholen.size() > MEESTE_SCHOLEN) {
            invoer.read("schools", "", tekst -> Optional.empty());
        }
        return (scholen == null ? List.<School>of() : scholen)
                .stream()
                        .limit(MEESTE_SCHOLEN)
                        .flatMap(school ->
                                invoer
                                        .read("schools.branch", school.branch(), Vestiging::parse)
                                        .map(vestiging ->
                                                new Ketenmelding.Bekend(
                                                        vestiging,
                                                        invoer.readOptional(
                                                                        "schools.email",
                                                                        school.email(),
                                                                        Mailadres::parse)
                                                                .orElse("")))
                                        .stream())
                        .toList();
    }

    static Optional<String> line(String tekst) {
        String regel = tekst.strip();
        boolean goed =
                regel.length() <= LANGSTE && regel.chars().noneMatch(Character::isISOControl);
        return goed ? Optional.of(regel) : Optional.empty();
    }

    /**
     * The address of a system's pages, which stands in mails: nothing but a web address will do.
     */
    static Optional<String> pages(String tekst) {
        try {
            URI adres = new URI(tekst.strip());
            boolean goed =
                    ("https".equals(adres.getScheme()) || "http".equals(adres.getScheme()))
                            && adres.getHost() != null
                            && adres.getUserInfo() == null
                            && adres.getQuery() == null
                            && adres.getFragment() == null;
            return goed ? line(tekst).map(Keteninvoer::bare) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String bare(String adres) {
        return adres.endsWith("/") ? adres.substring(0, adres.length() - 1) : adres;
    }
}
