package nl.hulproute.toegang;

import nl.hulproute.platform.database.Tenant;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** What a one-time link gives: access to an organisation, or another password. */
@Component
class Toegangsloket {

    /** Who got in where; {@code nieuw} when the account was made for it. */
    record Binnen(Account account, UUID organisatie, boolean nieuw) {}

    private final Sleutels sleutels;
    private final Uitnodigingen uitnodigingen;
    private final Medewerkers medewerkers;
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transaction;
    private final FindByIndexNameSessionRepository<? extends Session> sessies;

    Toegangsloket(
            Sleutels sleutels,
            Uitnodigingen uitnodigingen,
            Medewerkers medewerkers,
            Accounts accounts,
            PasswordEncoder encoder,
            TransactionTemplate transaction,
            FindByIndexNameSessionRepository<? extends Session> sessies) {
        this.sleutels = sleutels;
        this.uitnodigingen = uitnodigingen;
        this.medewerkers = medewerkers;
        this.accounts = accounts;
        this.encoder = encoder;
        this.transaction = transaction;
        this.sessies = sessies;
    }

    /** The invitation that this token leads to, while it works. */
    Optional<Uitnodiging> invitation(String token) {
        return sleutels.find(token).flatMap(this::invitation);
    }

    /** The account of which this token may change the password, while it works. */
    Optional<Account> account(String token) {
        return sleutels.find(token).map(Sleutels.Doel::account).flatMap(accounts::find);
    }

    boolean hasAccount(Uitnodiging uitnodiging) {
        return accounts.find(uitnodiging.email()).isPresent();
    }

    /**
     * Makes the account with this password, unless there is one by now, and lets it work there: all
     * of it or nothing, and once.
     */
    Optional<Binnen> accept(String token, String wachtwoord) {
        return sleutels.find(token)
                .map(Sleutels.Doel::organisatie)
                .flatMap(organisatie ->
                        Tenant.van(organisatie).doe(() -> whole(() -> admit(token, wachtwoord))));
    }

    /** Another password; who was logged in with the old one is logged out everywhere. */
    Optional<Account> reset(String token, String wachtwoord) {
        Optional<Account> account = whole(() -> change(token, wachtwoord));
        account.ifPresent(found ->
                sessies.findByPrincipalName(found.email()).keySet().forEach(sessies::deleteById));
        return account;
    }

    private Optional<Binnen> admit(String token, String wachtwoord) {
        Optional<Uitnodiging> found = sleutels.take(token).flatMap(this::read);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Uitnodiging uitnodiging = found.get();
        boolean nieuw = !hasAccount(uitnodiging);
        if (nieuw) {
            accounts.add(
                    UUID.randomUUID(),
                    uitnodiging.naam(),
                    uitnodiging.email(),
                    encoder.encode(wachtwoord));
        }
        Account account = accounts.find(uitnodiging.email()).orElseThrow();
        UUID organisatie = uitnodiging.organisatie().id();
        medewerkers.admit(
                organisatie,
                account.id(),
                new Genodigde(
                        uitnodiging.naam(),
                        uitnodiging.email(),
                        uitnodiging.rol(),
                        uitnodiging.scholen()));
        uitnodigingen.withdraw(organisatie, uitnodiging.id());
        return Optional.of(new Binnen(account, organisatie, nieuw));
    }

    private Optional<Account> change(String token, String wachtwoord) {
        Optional<Account> account =
                sleutels.take(token).map(Sleutels.Doel::account).flatMap(accounts::find);
        account.ifPresent(found -> {
            accounts.setPassword(found.id(), encoder.encode(wachtwoord));
            sleutels.forget(found.id());
        });
        return account;
    }

    private <T> T whole(Supplier<T> werk) {
        return Objects.requireNonNull(transaction.execute(t -> werk.get()));
    }

    private Optional<Uitnodiging> invitation(Sleutels.Doel doel) {
        UUID organisatie = doel.organisatie();
        return organisatie == null
                ? Optional.empty()
                : Tenant.van(organisatie).doe(() -> read(doel));
    }

    private Optional<Uitnodiging> read(Sleutels.Doel doel) {
        UUID organisatie = doel.organisatie();
        UUID uitnodiging = doel.uitnodiging();
        return organisatie == null || uitnodiging == null
                ? Optional.empty()
                : uitnodigingen.find(organisatie, uitnodiging);
    }
}
