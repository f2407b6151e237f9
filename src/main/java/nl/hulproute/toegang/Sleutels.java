package nl.hulproute.toegang;

import nl.hulproute.gedeeld.Sha256;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The one-time links in mails. The token (256 bits) stands in the mail only; here its digest is
 * kept, until it is used or too old.
 */
@Repository
class Sleutels {

    /** How long someone may take to follow an invitation. */
    static final Duration UITNODIGING = Duration.ofDays(7);

    /** How long someone may take to choose a new password. */
    static final Duration HERSTEL = Duration.ofHours(1);

    private static final int BYTES = 32;

    /** What a link leads to: an invitation of an organisation, or an account. */
    record Doel(@Nullable UUID organisatie, @Nullable UUID uitnodiging, @Nullable UUID account) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Sleutels(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A token for this invitation; an earlier one no longer works. */
    @Transactional
    String forInvitation(UUID organisatie, UUID uitnodiging) {
        jdbc.sql("delete from toegang.sleutel where uitnodiging_id = :uitnodiging")
                .param("uitnodiging", uitnodiging)
                .update();
        return issue(new Doel(organisatie, uitnodiging, null), UITNODIGING);
    }

    /** A token to choose another password with; nothing when enough were asked for this hour. */
    @Transactional
    Optional<String> forAccount(UUID account, int perUur) {
        long recent =
                jdbc.sql(
                                """
                                select count(*) from toegang.sleutel
                                 where account_id = :account and gemaakt > :sinds
                                """)
                        .param("account", account)
                        .param("sinds", OffsetDateTime.now(clock).minusHours(1))
                        .query(Long.class)
                        .single();
        return recent >= perUur
                ? Optional.empty()
                : Optional.of(issue(new Doel(null, null, account), HERSTEL));
    }

    /** What a token leads to, while it works. */
    @Transactional(readOnly = true)
    Optional<Doel> find(String token) {
        return query(
                """
                select organisatie_id, uitnodiging_id, account_id from toegang.sleutel
                 where sha256 = :sha256 and verloopt > :nu
                """,
                token);
    }

    /** Uses the token: of two who try at once, one gets through. */
    @Transactional
    Optional<Doel> take(String token) {
        return query(
                """
                delete from toegang.sleutel where sha256 = :sha256 and verloopt > :nu
                returning organisatie_id, uitnodiging_id, account_id
                """,
                token);
    }

    /** After a new password the other links to one no longer work. */
    @Transactional
    void forget(UUID account) {
        jdbc.sql("delete from toegang.sleutel where account_id = :account")
                .param("account", account)
                .update();
    }

    private Optional<Doel> query(String sql, String token) {
        return jdbc.sql(sql)
                .param("sha256", digest(token))
                .param("nu", OffsetDateTime.now(clock))
                .query(Sleutels::map)
                .optional();
    }

    private String issue(Doel doel, Duration geldig) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        OffsetDateTime nu = OffsetDateTime.now(clock);
        jdbc.sql("delete from toegang.sleutel where verloopt < :nu").param("nu", nu).update();
        jdbc.sql(
                        """
                        insert into toegang.sleutel (sha256, organisatie_id, uitnodiging_id,
                          account_id, gemaakt, verloopt)
                        values (:sha256, :organisatie, :uitnodiging, :account, :nu, :verloopt)
                        """)
                .param("sha256", digest(token))
                .param("organisatie", doel.organisatie())
                .param("uitnodiging", doel.uitnodiging())
                .param("account", doel.account())
                .param("nu", nu)
                .param("verloopt", nu.plus(geldig))
                .update();
        return token;
    }

    private static String digest(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8)).hex();
    }

    private static Doel map(ResultSet row, int n) throws SQLException {
        return new Doel(
                row.getObject("organisatie_id", UUID.class),
                row.getObject("uitnodiging_id", UUID.class),
                row.getObject("account_id", UUID.class));
    }
}
