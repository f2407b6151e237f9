package nl.hulproute.register.verzoek;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Kalender;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * How much the helpdesk is asked on one day, as each request is a mail to everyone who works there:
 * at most so many by one organisation ({@code hulproute.helpdesk.per-dag.organisatie}), and so many
 * through one system ({@code .systeem}). Two at the same moment may both be the last one.
 */
@Repository
@OpKnooppunt(Onderdeel.REGISTER)
@Transactional(readOnly = true)
class Verzoekgrens {

    /**
     * No more today.
     *
     * @param reden the key of the sentence that says so, with how many there may be
     * @param wacht until tomorrow begins
     */
    record Bereikt(String reden, int hoogstens, Duration wacht) {}

    private final int perOrganisatie;
    private final int perSysteem;
    private final JdbcClient jdbc;
    private final Kalender kalender;

    Verzoekgrens(
            @Value("${hulproute.helpdesk.per-dag.organisatie:100}") int perOrganisatie,
            @Value("${hulproute.helpdesk.per-dag.systeem:1000}") int perSysteem,
            JdbcClient jdbc,
            Kalender kalender) {
        this.perOrganisatie = perOrganisatie;
        this.perSysteem = perSysteem;
        this.jdbc = jdbc;
        this.kalender = kalender;
    }

    /** For one more request of this organisation, through this system. */
    Optional<Bereikt> bereikt(Oin organisatie, Oin systeem) {
        if (today("organisatie", organisatie.waarde()) >= perOrganisatie) {
            return Optional.of(vandaag("register.verzoek.genoeg", perOrganisatie));
        }
        return today("systeem", systeem.waarde()) >= perSysteem
                ? Optional.of(vandaag("register.verzoek.genoeg.systeem", perSysteem))
                : Optional.empty();
    }

    /** For one more question of this board. */
    Optional<Bereikt> bereikt(UUID bestuur) {
        return today("bestuur_id", bestuur) >= perOrganisatie
                ? Optional.of(vandaag("register.verzoek.genoeg", perOrganisatie))
                : Optional.empty();
    }

    private long today(String kolom, Object waarde) {
        @Nullable Long aantal =
                jdbc.sql(
                                "select count(*) from register.verzoek where "
                                        + kolom
                                        + " = :waarde and gevraagd >= :vandaag")
                        .param("waarde", waarde)
                        .param("vandaag", midnight(0).toOffsetDateTime())
                        .query(Long.class)
                        .single();
        return Objects.requireNonNull(aantal);
    }

    private Bereikt vandaag(String reden, int hoogstens) {
        var nu = kalender.nu().toInstant();
        return new Bereikt(reden, hoogstens, Duration.between(nu, midnight(1).toInstant()));
    }

    private ZonedDateTime midnight(int dagen) {
        return kalender.vandaag().plusDays(dagen).atStartOfDay(Kalender.ZONE);
    }
}
