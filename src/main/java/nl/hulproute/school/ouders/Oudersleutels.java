package nl.hulproute.school.ouders;

import static nl.hulproute.school.ouders.Rijen.tijd;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The secrets of the links and of the sessions behind them: 256 random bits each, kept as a digest.
 * They are looked up before there is a tenant, and say nothing but where they lead.
 */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
@Transactional
class Oudersleutels {

    /** A session ends when nothing was asked for so long. */
    static final Duration STIL = Duration.ofMinutes(60);

    /** And after so long in any case. */
    static final Duration LANGST = Duration.ofHours(12);

    /** No secret of ours is longer. */
    private static final int LENGTE = 43;

    private static final int BYTES = 32;

    /** What a secret leads to. */
    record Doel(UUID school, UUID toegang) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom toeval = new SecureRandom();

    Oudersleutels(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A secret for the link of this way in; an earlier link no longer works. */
    public String link(Oudertoegang toegang) {
        forget("oudersleutel", toegang.school(), toegang.id());
        jdbc.sql("delete from school.oudersleutel where verloopt < :nu")
                .param("nu", tijd(clock.instant()))
                .update();
        String geheim = random();
        jdbc.sql(
                        """
                        insert into school.oudersleutel (digest, omgeving, toegang_id, verloopt)
                        values (:digest, :school, :toegang, :verloopt)
                        """)
                .param("digest", digest(geheim))
                .param("school", toegang.school())
                .param("toegang", toegang.id())
                .param("verloopt", tijd(toegang.verloopt()))
                .update();
        return geheim;
    }

    /** Where a link leads to, while it works. */
    @Transactional(readOnly = true)
    public Optional<Doel> find(String geheim) {
        return geheim.length() != LENGTE
                ? Optional.empty()
                : jdbc.sql(
                                """
                                select omgeving, toegang_id from school.oudersleutel
                                 where digest = :digest and verloopt > :nu
                                """)
                        .param("digest", digest(geheim))
                        .param("nu", tijd(clock.instant()))
                        .query((rij, nummer) ->
                                new Doel(Rijen.id(rij, "omgeving"), Rijen.id(rij, "toegang_id")))
                        .optional();
    }

    /**
     * A fresh session, with a secret that nobody can have planted; those that ended by themselves
     * are cleared away.
     */
    public String begin(Doel doel) {
        jdbc.sql("delete from school.ouderzitting where begonnen < :begin")
                .param("begin", tijd(clock.instant().minus(LANGST)))
                .update();
        String geheim = random();
        jdbc.sql(
                        """
                        insert into school.ouderzitting (digest, omgeving, toegang_id, begonnen, laatst)
                        values (:digest, :school, :toegang, :nu, :nu)
                        """)
                .param("digest", digest(geheim))
                .param("school", doel.school())
                .param("toegang", doel.toegang())
                .param("nu", tijd(clock.instant()))
                .update();
        return geheim;
    }

    /** Goes on with a session; nothing when it ended. */
    public Optional<Doel> resume(String geheim) {
        Instant nu = clock.instant();
        return geheim.length() != LENGTE
                ? Optional.empty()
                : jdbc.sql(
                                """
                                update school.ouderzitting set laatst = :nu
                                 where digest = :digest and laatst > :stil and begonnen > :begin
                                returning omgeving, toegang_id
                                """)
                        .param("nu", tijd(nu))
                        .param("digest", digest(geheim))
                        .param("stil", tijd(nu.minus(STIL)))
                        .param("begin", tijd(nu.minus(LANGST)))
                        .query((rij, nummer) ->
                                new Doel(Rijen.id(rij, "omgeving"), Rijen.id(rij, "toegang_id")))
                        .optional();
    }

    /** Ends one session. */
    public void end(String geheim) {
        jdbc.sql("delete from school.ouderzitting where digest = :digest")
                .param("digest", digest(geheim))
                .update();
    }

    /** Ends all sessions of a way in. */
    public void endAll(UUID school, UUID toegang) {
        forget("ouderzitting", school, toegang);
    }

    /** Its link and its sessions no longer work. */
    public void forget(UUID school, UUID toegang) {
        forget("oudersleutel", school, toegang);
        forget("ouderzitting", school, toegang);
    }

    private void forget(String tabel, UUID school, UUID toegang) {
        jdbc.sql(
                        "delete from school.%s where omgeving = :school and toegang_id = :toegang"
                                .formatted(tabel))
                .param("school", school)
                .param("toegang", toegang)
                .update();
    }

    private String random() {
        byte[] bytes = new byte[BYTES];
        toeval.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String digest(String geheim) {
        return Sha256.of(geheim.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
