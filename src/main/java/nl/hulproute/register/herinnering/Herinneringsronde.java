package nl.hulproute.register.herinnering;

import static java.util.stream.Collectors.groupingBy;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.post.Postkantoor;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Kalender;
import nl.hulproute.toegang.Adresboek;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Goes by the boards, and mails the people of each what ends soon: once for each moment to do so.
 */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
class Herinneringsronde {

    private static final Logger LOG = LoggerFactory.getLogger(Herinneringsronde.class);

    private final Herinneringen herinneringen;
    private final Adresboek adresboek;
    private final Herinneringsmail mail;
    private final Postkantoor postkantoor;
    private final TransactionTemplate transaction;
    private final Kalender kalender;

    Herinneringsronde(
            Herinneringen herinneringen,
            Adresboek adresboek,
            Herinneringsmail mail,
            Postkantoor postkantoor,
            TransactionTemplate transaction,
            Kalender kalender) {
        this.herinneringen = herinneringen;
        this.adresboek = adresboek;
        this.mail = mail;
        this.postkantoor = postkantoor;
        this.transaction = transaction;
        this.kalender = kalender;
    }

    void go() {
        go(kalender.vandaag());
    }

    void go(LocalDate vandaag) {
        herinneringen.all(vandaag).stream()
                .collect(groupingBy(Naderend::bestuur))
                .forEach((bestuur, naderend) -> go(bestuur, naderend, vandaag));
    }

    private void go(UUID bestuur, List<Naderend> naderend, LocalDate vandaag) {
        try {
            transaction.executeWithoutResult(status -> remind(bestuur, naderend, vandaag));
        } catch (RuntimeException e) {
            // one board keeps no other from its reminder; the next round tries again
            LOG.error("no reminders for board {}", bestuur, e);
        }
    }

    private void remind(UUID bestuur, List<Naderend> naderend, LocalDate vandaag) {
        List<String> adressen = adresboek.of(bestuur);
        if (adressen.isEmpty()) {
            LOG.warn("nobody at board {} hears of {} ends", bestuur, naderend.size());
            return;
        }
        List<Naderend> nu = naderend.stream().filter(een -> isNew(een, vandaag)).toList();
        if (!nu.isEmpty()) {
            adressen.forEach(aan -> postkantoor.verstuur(mail.of(aan, nu, vandaag)));
        }
    }

    private boolean isNew(Naderend naderend, LocalDate vandaag) {
        return naderend.drempel(vandaag, herinneringen.dagenVooraf())
                .filter(dagen -> herinneringen.note(naderend, dagen))
                .isPresent();
    }
}
