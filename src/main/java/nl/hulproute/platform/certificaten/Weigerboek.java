package nl.hulproute.platform.certificaten;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Afwijzing.Kant;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The connections that were refused lately, newest first: what repeats itself is counted, and only
 * the last hundred are kept, so that nobody can fill the memory or the log by knocking.
 */
@Component
public class Weigerboek {

    private static final Logger LOG = LoggerFactory.getLogger(Weigerboek.class);
    private static final int MEESTE = 100;
    private static final int LANGSTE = 200;
    private static final Duration STIL = Duration.ofMinutes(10);

    private final Deque<Afwijzing> afwijzingen = new ArrayDeque<>();
    private final Clock clock;

    Weigerboek(Clock clock) {
        this.clock = clock;
    }

    /** What this part refused of others, or what others refused of it, newest first. */
    public synchronized List<Afwijzing> van(Onderdeel onderdeel, Kant kant) {
        return afwijzingen.stream()
                .filter(afwijzing -> afwijzing.onderdeel() == onderdeel)
                .filter(afwijzing -> afwijzing.kant() == kant)
                .toList();
    }

    Afwijzing theirs(Onderdeel onderdeel, Weigerreden reden, X509Certificate[] keten, String waar) {
        return note(onderdeel, Kant.HUN, reden, keten, waar);
    }

    Afwijzing ours(Onderdeel onderdeel, Weigerreden reden, Certificaat certificaat, String waar) {
        return note(
                onderdeel,
                Kant.ONS,
                reden,
                new X509Certificate[] {certificaat.certificaat()},
                waar);
    }

    private Afwijzing note(
            Onderdeel onderdeel,
            Kant kant,
            Weigerreden reden,
            X509Certificate[] keten,
            String waar) {
        var nu = clock.instant();
        var nieuw =
                new Afwijzing(
                        onderdeel,
                        kant,
                        reden,
                        subject(keten),
                        Systeemnaam.of(keten).map(Oin::waarde).orElse(""),
                        waar,
                        nu,
                        nu,
                        1);
        return add(nieuw);
    }

    private synchronized Afwijzing add(Afwijzing nieuw) {
        Optional<Afwijzing> eerder = afwijzingen.stream().filter(nieuw::isSame).findFirst();
        eerder.ifPresent(afwijzingen::remove);
        var afwijzing = eerder.map(oud -> oud.again(nieuw.laatste())).orElse(nieuw);
        afwijzingen.addFirst(afwijzing);
        if (afwijzingen.size() > MEESTE) {
            afwijzingen.removeLast();
        }
        if (eerder.filter(oud -> oud.laatste().plus(STIL).isAfter(nieuw.laatste())).isEmpty()) {
            log(afwijzing);
        }
        return afwijzing;
    }

    private static void log(Afwijzing afwijzing) {
        LOG.warn(
                "{}: {} certificate refused: {} ({}) {}",
                afwijzing.onderdeel().naam(),
                afwijzing.kant() == Kant.HUN ? "their" : "our",
                afwijzing.reden(),
                afwijzing.wie(),
                afwijzing.waar());
    }

    /** A stranger wrote it: one line, no longer than needed. */
    private static String subject(X509Certificate[] keten) {
        if (keten.length == 0) {
            return "";
        }
        String naam =
                Systeemnaam.leesbaar(keten[0].getSubjectX500Principal())
                        .replaceAll("\\p{Cntrl}", "?");
        return naam.length() > LANGSTE ? naam.substring(0, LANGSTE) + "…" : naam;
    }
}
