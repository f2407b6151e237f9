package nl.hulproute.toegang;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.taken.Taken;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A forgotten password. Who asks only plans a look-up, so that neither the answer nor its time says
 * whether an account exists; an account gets at most three links an hour.
 */
@Component
class Vergeten {

    /** The address as it was typed. */
    record Vraag(String email) {}

    private static final int PER_UUR = 3;
    private static final TaskDescriptor<Vraag> ZOEK =
            TaskDescriptor.of("toegang-vergeten", Vraag.class);

    private final Accounts accounts;
    private final Sleutels sleutels;
    private final Toegangspost post;
    private final Taken taken;

    Vergeten(Accounts accounts, Sleutels sleutels, Toegangspost post, Taken taken) {
        this.accounts = accounts;
        this.sleutels = sleutels;
        this.post = post;
        this.taken = taken;
    }

    /** One at a time per address: asking again while it waits makes no more work. */
    void ask(String email) {
        String adres = email.strip().toLowerCase(Locale.ROOT);
        String id = Sha256.of(adres.getBytes(StandardCharsets.UTF_8)).hex();
        taken.plan(ZOEK.instance(id).data(new Vraag(adres)).build());
    }

    @Transactional
    void send(Vraag vraag) {
        accounts.find(vraag.email())
                .filter(Account::actief)
                .ifPresent(account ->
                        sleutels.forAccount(account.id(), PER_UUR)
                                .ifPresent(token -> post.forgotten(account, token)));
    }

    @Configuration(proxyBeanMethods = false)
    static class Taak {

        @Bean
        OneTimeTask<Vraag> zoekVergeten(Vergeten vergeten) {
            return Tasks.oneTime(ZOEK).execute((taak, context) -> vergeten.send(taak.getData()));
        }
    }
}
