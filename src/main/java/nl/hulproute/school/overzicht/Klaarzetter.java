package nl.hulproute.school.overzicht;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;

import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;

/** Gathers what goes on a paper; within a transaction that reads. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Klaarzetter {

    private final Overzichtbronnen bronnen;
    private final Briefhoofd briefhoofd;

    Klaarzetter(Overzichtbronnen bronnen, Briefhoofd briefhoofd) {
        this.bronnen = bronnen;
        this.briefhoofd = briefhoofd;
    }

    /** What is proposed, with or without the logo; nothing when it cannot be made now. */
    Optional<Klaargezet> standaard(Leerling leerling, Overzichtsoort soort) {
        return bronnen.find(soort)
                .map(bron -> bron.stand(leerling))
                .filter(Overzichtstand.Klaar.class::isInstance)
                .map(Overzichtstand.Klaar.class::cast)
                .map(klaar -> zet(leerling, soort, klaar.standaard(), true));
    }

    /** These choices; they may be what is proposed. */
    Klaargezet gekozen(Leerling leerling, Overzichtsoort soort, Overzichtopties opties) {
        boolean standaard =
                bronnen.van(soort).stand(leerling) instanceof Overzichtstand.Klaar klaar
                        && Bewaardoverzicht.zelfdeKeuze(klaar.standaard(), opties);
        return zet(leerling, soort, opties, standaard);
    }

    /** How this overview would be now; nothing when it cannot be made any more. */
    Optional<Klaargezet> opnieuw(Leerling leerling, Bewaardoverzicht oud) {
        var bron = bronnen.find(oud.soort());
        if (bron.isEmpty()) {
            return Optional.empty();
        }
        if (oud.standaard()) {
            return standaard(leerling, oud.soort()).map(nu -> metLogo(nu, oud.opties().logo()));
        }
        return resterend(bron.get(), leerling, oud.opties())
                .map(opties -> zet(leerling, oud.soort(), opties, false));
    }

    /** Whether it cannot be made for something that its source says is still to be done. */
    boolean wacht(Leerling leerling, Bewaardoverzicht oud) {
        return oud.standaard()
                && bronnen.find(oud.soort())
                        .map(bron -> bron.stand(leerling))
                        .filter(Overzichtstand.Ontbreekt.class::isInstance)
                        .isPresent();
    }

    private Klaargezet metLogo(Klaargezet nu, boolean logo) {
        var opties = nu.opties();
        return opties.logo() == logo
                ? nu
                : zet(
                        nu.leerling(),
                        nu.soort(),
                        new Overzichtopties(opties.variant(), opties.onderdelen(), logo),
                        true);
    }

    /** The choices without what is not there any more. */
    private static Optional<Overzichtopties> resterend(
            Overzichtbron bron, Leerling leerling, Overzichtopties opties) {
        var er = new HashSet<UUID>();
        bron.keuzes(leerling).onderdelen().forEach(onderdeel -> er.add(onderdeel.id()));
        var rest = opties.onderdelen().stream().filter(er::contains).toList();
        return rest.isEmpty() && !opties.onderdelen().isEmpty()
                ? Optional.empty()
                : Optional.of(new Overzichtopties(opties.variant(), rest, opties.logo()));
    }

    private Klaargezet zet(
            Leerling leerling, Overzichtsoort soort, Overzichtopties opties, boolean standaard) {
        return new Klaargezet(
                leerling,
                briefhoofd.school(leerling.schoolId()),
                soort,
                opties,
                standaard,
                bronnen.van(soort).inhoud(leerling, opties));
    }
}
