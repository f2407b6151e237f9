package nl.hulproute.toegang.kennisgeving;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import nl.hulproute.platform.post.Mail;
import nl.hulproute.platform.post.Postkantoor;
import nl.hulproute.toegang.Medewerker;
import nl.hulproute.toegang.Medewerkers;
import nl.hulproute.toegang.waarneming.Waarnemers;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells people of an organisation what happened, in the transaction in which it did: in the page,
 * and by mail as each chose. Whoever stands in for one of them is told too.
 */
@Component
@Transactional
public class Kennisgever {

    private final Kennisgevingen kennisgevingen;
    private final Kennisgevingkeuzes keuzes;
    private final Medewerkers medewerkers;
    private final Waarnemers waarnemers;
    private final Postkantoor postkantoor;
    private final MessageSource teksten;

    Kennisgever(
            Kennisgevingen kennisgevingen,
            Kennisgevingkeuzes keuzes,
            Medewerkers medewerkers,
            Waarnemers waarnemers,
            Postkantoor postkantoor,
            MessageSource teksten) {
        this.kennisgevingen = kennisgevingen;
        this.keuzes = keuzes;
        this.medewerkers = medewerkers;
        this.waarnemers = waarnemers;
        this.postkantoor = postkantoor;
        this.teksten = teksten;
    }

    /** Those of these accounts who work here now and may do something with it, each once. */
    public void geef(UUID organisatie, Collection<UUID> accounts, Nieuws nieuws) {
        tell(organisatie, able(organisatie, nieuws), Set.copyOf(accounts), nieuws);
    }

    /** Likewise, but not to who did it, also when that one stands in for one of them. */
    public void geef(UUID organisatie, Collection<UUID> accounts, Nieuws nieuws, UUID door) {
        List<Medewerker> anderen =
                able(organisatie, nieuws).stream()
                        .filter(een -> !een.account().equals(door))
                        .toList();
        tell(organisatie, anderen, Set.copyOf(accounts), nieuws);
    }

    /** All who may do something with it. */
    public void geef(UUID organisatie, Nieuws nieuws) {
        List<Medewerker> bevoegd = able(organisatie, nieuws);
        tell(
                organisatie,
                bevoegd,
                bevoegd.stream().map(Medewerker::account).collect(Collectors.toSet()),
                nieuws);
    }

    private List<Medewerker> able(UUID organisatie, Nieuws nieuws) {
        return medewerkers.withRight(organisatie, nieuws.soort().nodig());
    }

    private void tell(UUID organisatie, List<Medewerker> bevoegd, Set<UUID> voor, Nieuws nieuws) {
        if (voor.isEmpty()) {
            return;
        }
        Map<UUID, String> inPlaatsVan = waarnemers.waarnemersVan(organisatie, voor);
        List<Medewerker> wie =
                bevoegd.stream()
                        .filter(een ->
                                voor.contains(een.account())
                                        || inPlaatsVan.containsKey(een.account()))
                        .toList();
        Map<UUID, Wijze> wijzen = keuzes.van(organisatie, nieuws.soort());
        var regels = new ArrayList<Kennisgevingen.Nieuw>();
        for (Medewerker een : wie) {
            boolean eigen = voor.contains(een.account());
            Wijze wijze =
                    wijzen.getOrDefault(
                            een.account(),
                            eigen ? nieuws.soort().vanzelf() : nieuws.soort().waarnemend());
            String plaatsvan = eigen ? "" : inPlaatsVan.getOrDefault(een.account(), "");
            regels.add(new Kennisgevingen.Nieuw(een.account(), plaatsvan, wijze == Wijze.DAG));
            if (wijze == Wijze.DIRECT) {
                postkantoor.verstuur(mail(een.email(), nieuws, plaatsvan));
            }
        }
        kennisgevingen.add(organisatie, nieuws, regels);
    }

    /** Who gets another's mail reads why, for nothing in the text itself says so. */
    private Mail mail(String aan, Nieuws nieuws, String plaatsvan) {
        String slot =
                plaatsvan.isEmpty()
                        ? ""
                        : teksten.getMessage(
                                "kennisgeving.mail.waarneming",
                                new Object[] {plaatsvan},
                                NEDERLANDS);
        return new Mail(aan, nieuws.onderwerp(), nieuws.tekst() + slot);
    }
}
