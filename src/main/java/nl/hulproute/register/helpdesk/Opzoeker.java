package nl.hulproute.register.helpdesk;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.helpdesk.Opzoekingen.Soort;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Accountstand;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Berichtstand;
import nl.hulproute.uitwisseling.Helpdeskloket;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks the systems of others, and notes that it was asked. It goes over the network. */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
class Opzoeker {

    /** What the system at one side knows; nothing when it does not, or why it did not say. */
    record Berichtvondst(boolean school, @Nullable Berichtstand stand, @Nullable String probleem)
            implements Serializable {}

    record Accountvondst(boolean school, @Nullable Accountstand stand, @Nullable String probleem)
            implements Serializable {}

    private final Helpdeskloket loket;
    private final Opzoekingen opzoekingen;

    Opzoeker(Helpdeskloket loket, Opzoekingen opzoekingen) {
        this.loket = loket;
        this.opzoekingen = opzoekingen;
    }

    List<Berichtvondst> bericht(Opzoekinvoer invoer, Werkplek wie) {
        note(wie, Soort.BERICHT, invoer.berichtVestiging(), invoer.berichtSwv());
        UUID id = invoer.reference().orElseThrow();
        var school = Routeringskenmerk.of(Vestiging.of(invoer.berichtVestiging()));
        var swv = new Oin(invoer.berichtSwv());
        return Stream.of(Onderdeel.SCHOOL, Onderdeel.SWV)
                .map(bij -> found(bij, loket.bericht(id, school, swv, bij)))
                .toList();
    }

    List<Accountvondst> account(Opzoekinvoer invoer, Werkplek wie) {
        note(wie, Soort.ACCOUNT, invoer.accountVestiging(), invoer.accountSwv());
        var vondsten = new ArrayList<Accountvondst>();
        Vestiging.parse(invoer.accountVestiging())
                .map(vestiging -> new Oin(Routeringskenmerk.of(vestiging).waarde()))
                .ifPresent(adres -> vondsten.add(found(true, adres, invoer.email())));
        Oin.parse(invoer.accountSwv())
                .ifPresent(adres -> vondsten.add(found(false, adres, invoer.email())));
        return vondsten;
    }

    private void note(Werkplek wie, Soort soort, String... waar) {
        opzoekingen.note(
                wie,
                soort,
                Stream.of(waar).filter(een -> !een.isEmpty()).collect(Collectors.joining(", ")));
    }

    private static Berichtvondst found(Onderdeel bij, Antwoord<Optional<Berichtstand>> antwoord) {
        return new Berichtvondst(
                bij == Onderdeel.SCHOOL,
                antwoord.optioneel().flatMap(stand -> stand).orElse(null),
                antwoord.probleem().orElse(null));
    }

    private Accountvondst found(boolean school, Oin adres, String email) {
        Antwoord<Accountstand> antwoord = loket.account(adres, email);
        return new Accountvondst(
                school, antwoord.optioneel().orElse(null), antwoord.probleem().orElse(null));
    }
}
