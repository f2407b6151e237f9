package nl.hulproute.toegang.waarneming;

import nl.hulproute.platform.web.Datums;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who stands in for whom today. Standing in brings another's work and mail under one's eyes; what
 * one may see and do stays what the own role allows.
 */
@Component
public class Waarnemers {

    private static final String GEVRAAGD = Waarnemers.class.getName() + ".";

    private final Afwezigheden afwezigheden;
    private final Datums datums;
    private final MessageSource teksten;
    private final Mailkeuze mailkeuze;

    Waarnemers(
            Afwezigheden afwezigheden, Datums datums, MessageSource teksten, Mailkeuze mailkeuze) {
        this.afwezigheden = afwezigheden;
        this.datums = datums;
        this.teksten = teksten;
        this.mailkeuze = mailkeuze;
    }

    /** For whom this one stands in: account and name. */
    public Map<UUID, String> waargenomen(UUID organisatie, UUID waarnemer) {
        return nu(organisatie).stream()
                .filter(een -> een.isWaarnemer(waarnemer))
                .collect(
                        Collectors.toMap(
                                Afwezigheid::account, Afwezigheid::naam, (een, ander) -> een));
    }

    /** One's own account, and those for whom one stands in. */
    public Set<UUID> metWaargenomen(UUID organisatie, UUID account) {
        return Stream.concat(
                        Stream.of(account), waargenomen(organisatie, account).keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who stands in for one of these accounts, with whose work it is. */
    public Map<UUID, String> waarnemersVan(UUID organisatie, Set<UUID> accounts) {
        var wie = new HashMap<UUID, String>();
        for (Afwezigheid een : nu(organisatie)) {
            if (accounts.contains(een.account()) && een.waarnemer() != null) {
                wie.merge(een.waarnemer().account(), een.naam(), (naam, ook) -> naam + ", " + ook);
            }
        }
        return wie;
    }

    /** These addresses, and with them that of whoever stands in for one of them. */
    public List<String> adressen(UUID organisatie, Collection<String> adressen) {
        var alle = new LinkedHashSet<>(adressen);
        for (Afwezigheid een : nu(organisatie)) {
            if (adressen.stream().anyMatch(een.email()::equalsIgnoreCase)
                    && een.waarnemer() != null) {
                alle.add(een.waarnemer().email());
            }
        }
        return List.copyOf(alle);
    }

    /** Who stands in during one of these periods and does not get all of it by mail. */
    Set<UUID> nietAllesPerMail(UUID organisatie, List<Afwezigheid> perioden) {
        Set<UUID> wie =
                perioden.stream()
                        .map(Afwezigheid::waarnemer)
                        .filter(Objects::nonNull)
                        .map(Afwezigheid.Waarnemer::account)
                        .collect(Collectors.toSet());
        return wie.isEmpty() ? Set.of() : mailkeuze.nietAllesPerMail(organisatie, wie);
    }

    /** What stands behind the name of who is away today: until when, and who stands in. */
    public Map<UUID, String> afwezig(UUID organisatie) {
        return nu(organisatie).stream()
                .collect(Collectors.toMap(Afwezigheid::account, this::words, (een, ander) -> een));
    }

    /** Asked once for a page, however many of its parts want to know. */
    @SuppressWarnings("unchecked")
    private List<Afwezigheid> nu(UUID organisatie) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return afwezigheden.nu(organisatie);
        }
        String naam = GEVRAAGD + organisatie;
        var eerder = request.getAttribute(naam, RequestAttributes.SCOPE_REQUEST);
        if (eerder != null) {
            return (List<Afwezigheid>) eerder;
        }
        List<Afwezigheid> nu = afwezigheden.nu(organisatie);
        request.setAttribute(naam, nu, RequestAttributes.SCOPE_REQUEST);
        return nu;
    }

    private String words(Afwezigheid een) {
        String tot = datums.dag(een.tot());
        return een.waarnemer() == null
                ? text("afwezigheid.achter", tot)
                : text("afwezigheid.achter.waarnemer", tot, een.waarnemer().naam());
    }

    private String text(String sleutel, Object... gegevens) {
        return teksten.getMessage(sleutel, gegevens, LocaleContextHolder.getLocale());
    }
}
