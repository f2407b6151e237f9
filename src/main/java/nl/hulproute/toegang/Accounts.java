package nl.hulproute.toegang;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The accounts of this node. */
@Repository
class Accounts implements UserDetailsService {

    private static final String KOLOMMEN =
            "select id, naam, email, wachtwoord, actief from toegang.account ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String email) {
        return find(email).orElseThrow(() -> new UsernameNotFoundException("onbekend"));
    }

    @Transactional(readOnly = true)
    Optional<Account> find(String email) {
        return jdbc.sql(KOLOMMEN + "where email = :email")
                .param("email", email.strip().toLowerCase(Locale.ROOT))
                .query(Account.class)
                .optional();
    }

    @Transactional(readOnly = true)
    Optional<Account> find(UUID id) {
        return jdbc.sql(KOLOMMEN + "where id = :id")
                .param("id", id)
                .query(Account.class)
                .optional();
    }

    @Transactional(readOnly = true)
    List<Account> all() {
        return jdbc.sql(KOLOMMEN + "order by id")
                .query(new DataClassRowMapper<>(Account.class))
                .list();
    }

    @Transactional
    void add(UUID id, String naam, String email, @Nullable String wachtwoord) {
        jdbc.sql(
                        """
                        insert into toegang.account (id, naam, email, wachtwoord, aangemaakt)
                        values (:id, :naam, :email, :wachtwoord, :nu)
                        """)
                .param("id", id)
                .param("naam", naam)
                .param("email", email.strip().toLowerCase(Locale.ROOT))
                .param("wachtwoord", wachtwoord)
                .param("nu", OffsetDateTime.now(clock))
                .update();
    }

    @Transactional
    void setPassword(UUID id, @Nullable String wachtwoord) {
        jdbc.sql("update toegang.account set wachtwoord = :wachtwoord where id = :id")
                .param("wachtwoord", wachtwoord)
                .param("id", id)
                .update();
    }

    @Transactional
    void noteLogin(UUID id) {
        jdbc.sql("update toegang.account set laatste_inlog = :nu where id = :id")
                .param("nu", OffsetDateTime.now(clock))
                .param("id", id)
                .update();
    }
}
