package nl.hulproute.toegang;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.taken.Taken;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A forgotten password. Who asks only plans a look-up, so that neither the answer nor its time says
 * whether an account exists; an account gets at most three links an hour.
 */
interface Vergeten {

    void ask(String email);

    @Configuration(proxyBeanMethods = false)
    class Taak {

        /** The address as it was typed. */
        record Vraag(String email) {}

        private static final int PER_UUR = 3;
        private static final TaskDescriptor<Vraag> ZOEK =
                TaskDescriptor.of("toegang-vergeten", Vraag.class);

        @Bean
        Vergeten vergeten(Taken taken) {
            return email -> {
                String adres = email.strip().toLowerCase(Locale.ROOT);
                // one at a time per address: asking again while it waits is not work for us
                String id = Sha256.of(adres.getBytes(StandardCharsets.UTF_8)).hex();
                taken.plan(ZOEK.instance(id).data(new Vraag(adres)).build());
            };
        }

        @Bean
        OneTimeTask<Vraag> zoekVergeten(
                Accounts accounts,
                Sleutels sleutels,
                Toegangspost post,
                TransactionTemplate transaction) {
            return Tasks.oneTime(ZOEK)
                    .execute((taak, context) ->
                            transaction.executeWithoutResult(t ->
                                    accounts.find(taak.getData().email())
                                            .filter(Account::actief)
                                            .ifPresent(account ->
                                                    sleutels.forAccount(account.id(), PER_UUR)
                                                            .ifPresent(token ->
                                                                    post.forgotten(
                                                                            account, token)))));
        }
    }
}
