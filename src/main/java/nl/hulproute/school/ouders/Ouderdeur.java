package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.sms.Smspoort;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.context.MessageSource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets carers in: the link of the mail says where, the code of the other way opens. Tries are
 * counted in the database under a lock, so that many at once are no more than one after another.
 */
@Service
@OpKnooppunt(Onderdeel.SCHOOL)
class Ouderdeur {

    /** How long the door stays closed after five wrong codes. */
    static final Duration SLOT = Duration.ofMinutes(15);

    /** How long a code by SMS works. */
    static final Duration SMSCODE = Duration.ofMinutes(10);

    private static final Duration SMSPAUZE = Duration.ofMinutes(1);
    private static final int SMS_PER_DAG = 10;

    private final Oudersleutels sleutels;
    private final Oudertoegangen toegangen;
    private final Ouderlog log;
    private final Smspoort smspoort;
    private final PasswordEncoder hasher;
    private final MessageSource teksten;
    private final TransactionOperations transacties;
    private final Clock clock;

    Ouderdeur(
            Oudersleutels sleutels,
            Oudertoegangen toegangen,
            Ouderlog log,
            Smspoort smspoort,
            PasswordEncoder hasher,
            MessageSource teksten,
            TransactionOperations transacties,
            Clock clock) {
        this.sleutels = sleutels;
        this.toegangen = toegangen;
        this.log = log;
        this.smspoort = smspoort;
        this.hasher = hasher;
        this.teksten = teksten;
        this.transacties = transacties;
        this.clock = clock;
    }

    /** The way in behind a link, when the link works. */
    Optional<Oudertoegang> at(String link) {
        return sleutels.find(link)
                .flatMap(doel -> within(doel, () -> toegangen.find(doel.school(), doel.toegang())))
                .filter(toegang -> toegang.geldt(clock.instant()));
    }

    /** Tries a code. */
    Deurantwoord enter(String link, String code) {
        return sleutels.find(link)
                .map(doel -> within(doel, () -> enter(doel, code)))
                .orElseGet(Deurantwoord.Weg::new);
    }

    private Deurantwoord enter(Oudersleutels.Doel doel, String code) {
        Instant nu = clock.instant();
        Optional<Oudertoegang> gevonden = toegangen.lock(doel.school(), doel.toegang());
        if (gevonden.isEmpty()) {
            return new Deurantwoord.Weg();
        }
        Oudertoegang toegang = gevonden.get();
        return switch (toegang.stand(nu)) {
            case INGETROKKEN, VERLOPEN -> new Deurantwoord.Weg();
            case GEBLOKKEERD -> new Deurantwoord.Geblokkeerd();
            case OP_SLOT -> new Deurantwoord.OpSlot(Objects.requireNonNull(toegang.slotTot()));
            case OPEN ->
                    toegang.heeftCode(nu)
                            ? judge(doel, toegang, code)
                            : new Deurantwoord.GeenCode();
        };
    }

    private Deurantwoord judge(Oudersleutels.Doel doel, Oudertoegang toegang, String code) {
        if (!hasher.matches(Oudercode.gelezen(code), Objects.requireNonNull(toegang.code()))) {
            log.note(Ouder.of(toegang), "deur.fout");
            return refusal(toegangen.noteFout(doel.school(), doel.toegang(), SLOT));
        }
        toegangen.noteBinnen(doel.school(), doel.toegang());
        log.note(Ouder.of(toegang), "deur.binnen");
        return new Deurantwoord.Binnen(sleutels.begin(doel));
    }

    private Deurantwoord refusal(Oudertoegang na) {
        return switch (na.stand(clock.instant())) {
            case GEBLOKKEERD -> new Deurantwoord.Geblokkeerd();
            case OP_SLOT -> new Deurantwoord.OpSlot(Objects.requireNonNull(na.slotTot()));
            case OPEN, VERLOPEN, INGETROKKEN ->
                    new Deurantwoord.Fout(
                            Oudertoegang.POGINGEN - na.pogingen() % Oudertoegang.POGINGEN);
        };
    }

    /**
     * Sends a fresh code by SMS. The code is kept before it is sent, and the gateway is asked
     * outside the transaction.
     *
     * @return false when that cannot be now: not this way, too soon, or enough for today
     */
    boolean sendCode(String link) {
        return sleutels.find(link)
                .flatMap(doel -> within(doel, () -> fresh(doel)))
                .map(bericht -> {
                    smspoort.stuur(bericht.nummer(), bericht.tekst());
                    return true;
                })
                .orElse(false);
    }

    private record Bericht(String nummer, String tekst) {}

    private Optional<Bericht> fresh(Oudersleutels.Doel doel) {
        Optional<Oudertoegang> toegang =
                toegangen
                        .lock(doel.school(), doel.toegang())
                        .filter(een -> een.codeweg() == Codeweg.SMS)
                        .filter(een -> een.stand(clock.instant()) == Oudertoegang.Stand.OPEN);
        Optional<String> nummer =
                toegang.flatMap(een -> Telefoonnummer.internationaal(een.telefoon()));
        if (nummer.isEmpty()
                || !toegangen.neemSms(doel.school(), doel.toegang(), SMSPAUZE, SMS_PER_DAG)) {
            return Optional.empty();
        }
        String code = Oudercode.voorSms();
        toegangen.zetSmscode(doel.school(), doel.toegang(), hasher.encode(code), SMSCODE);
        log.note(Ouder.of(toegang.get()), "deur.sms");
        String tekst =
                teksten.getMessage(
                        "ouders.sms.tekst",
                        new Object[] {code, SMSCODE.toMinutes()},
                        toegang.get().taal());
        return Optional.of(new Bericht(nummer.get(), tekst));
    }

    /** Who came in before; nothing when the session or the way in ended. */
    Optional<Ouder> resume(String zitting) {
        return sleutels.resume(zitting)
                .flatMap(doel -> within(doel, () -> toegangen.find(doel.school(), doel.toegang())))
                .filter(toegang -> toegang.geldt(clock.instant()))
                .map(Ouder::of);
    }

    void leave(String zitting) {
        sleutels.end(zitting);
    }

    private <T> T within(Oudersleutels.Doel doel, Supplier<T> werk) {
        return Tenant.van(doel.school())
                .doe(() -> Objects.requireNonNull(transacties.execute(status -> werk.get())));
    }
}
