package nl.hulproute.swv.organisatie;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Accountcontrole;
import nl.hulproute.toegang.Accountcontrole.Oordeel;
import nl.hulproute.toegang.Accountcontroles;
import nl.hulproute.toegang.Accountleven;
import nl.hulproute.toegang.Medewerker;
import nl.hulproute.toegang.Medewerkers;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The yearly look at who has access to a samenwerkingsverband. */
@Service
@OpKnooppunt(Onderdeel.SWV)
@Transactional
class Controles {

    private final Accountcontroles controles;
    private final Medewerkers medewerkers;
    private final Accountleven leven;
    private final Accountpagina accounts;
    private final Dossieroverdracht overdracht;
    private final Clock clock;

    Controles(
            Accountcontroles controles,
            Medewerkers medewerkers,
            Accountleven leven,
            Accountpagina accounts,
            Dossieroverdracht overdracht,
            Clock clock) {
        this.controles = controles;
        this.medewerkers = medewerkers;
        this.leven = leven;
        this.accounts = accounts;
        this.overdracht = overdracht;
        this.clock = clock;
    }

    /** Who came after it began is not looked at this year; who left meanwhile neither. */
    @Transactional(readOnly = true)
    Optional<Controlestand> stand(UUID swv) {
        return controles.open(swv).map(controle -> stand(swv, controle));
    }

    private Controlestand stand(UUID swv, Accountcontrole controle) {
        Map<UUID, Oordeel> oordelen =
                controles.oordelen(swv, controle.id()).stream()
                        .collect(toMap(Oordeel::lidmaatschap, Function.identity()));
        List<Controlestand.Regel> regels =
                medewerkers.all(swv).stream()
                        .filter(een ->
                                oordelen.containsKey(een.lidmaatschap()) || isDue(een, controle))
                        .map(een -> new Controlestand.Regel(een, oordelen.get(een.lidmaatschap())))
                        .toList();
        return new Controlestand(controle, regels);
    }

    private boolean isDue(Medewerker medewerker, Accountcontrole controle) {
        return !medewerker.voorbij(clock.instant())
                && !medewerker.sinds().isAfter(controle.begonnen());
    }

    /** What someone chose for some of the accounts; {@code aan}: who gets the dossiers. */
    record Keuzes(Map<UUID, Boolean> houden, String aan) {}

    /** Why nothing was done. */
    enum Bezwaar {
        NIETS_GEKOZEN,
        OVERDRACHT,
        LAATSTE_BEHEERDER
    }

    /** All choices, or none of them; what was judged by a colleague meanwhile stays so. */
    @Transactional
    Optional<Bezwaar> judge(Werkplek werkplek, Controlestand stand, Keuzes keuzes) {
        UUID swv = werkplek.tenantId();
        List<Medewerker> gekozen =
                stand.open().stream()
                        .map(Controlestand.Regel::medewerker)
                        .filter(een -> keuzes.houden().containsKey(een.lidmaatschap()))
                        .toList();
        List<Medewerker> weg =
                gekozen.stream()
                        .filter(een ->
                                Boolean.FALSE.equals(keuzes.houden().get(een.lidmaatschap())))
                        .toList();
        Set<UUID> overdragers =
                weg.stream()
                        .filter(een -> accounts.handsOver(swv, een.account(), weg))
                        .map(Medewerker::account)
                        .collect(toSet());
        Optional<Bezwaar> bezwaar = objection(swv, gekozen, weg, overdragers, keuzes.aan());
        if (bezwaar.isEmpty()) {
            overdragers.forEach(
                    account -> overdracht.handOver(swv, account, keuzes.aan(), werkplek.naam()));
            weg.forEach(
                    een -> leven.end(swv, een.lidmaatschap(), clock.instant(), werkplek.naam()));
            gekozen.forEach(een ->
                    controles.judge(
                            swv,
                            stand.controle().id(),
                            een.lidmaatschap(),
                            !weg.contains(een),
                            werkplek.naam()));
            finishWhenDone(swv);
        }
        return bezwaar;
    }

    /** Also when the last one that was left is ended elsewhere. */
    void finishWhenDone(UUID swv) {
        stand(swv)
                .filter(stand -> stand.open().isEmpty())
                .ifPresent(stand -> controles.finish(swv, stand.controle().id()));
    }

    private Optional<Bezwaar> objection(
            UUID swv,
            List<Medewerker> gekozen,
            List<Medewerker> weg,
            Set<UUID> overdragers,
            String aan) {
        if (gekozen.isEmpty()) {
            return Optional.of(Bezwaar.NIETS_GEKOZEN);
        }
        if (!overdragers.stream().allMatch(account -> stays(swv, weg, account, aan))) {
            return Optional.of(Bezwaar.OVERDRACHT);
        }
        return medewerkers.leavesNobodyToManage(swv, weg)
                ? Optional.of(Bezwaar.LAATSTE_BEHEERDER)
                : Optional.empty();
    }

    /** Whether the dossiers of who goes come to someone who does not go too. */
    private boolean stays(UUID swv, List<Medewerker> weg, UUID account, String aan) {
        return overdracht.isChoice(swv, account, aan)
                && weg.stream().noneMatch(ander -> ander.account().toString().equals(aan));
    }
}
