package nl.hulproute.register.keten;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.ketencheck.Ketenpagina;
import nl.hulproute.ketencheck.Ketenregels;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Kalender;
import nl.hulproute.uitwisseling.Keten;
import nl.hulproute.uitwisseling.Ketenstand;
import nl.hulproute.uitwisseling.Ketenstap;
import nl.hulproute.uitwisseling.Ketenverloop;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The one answer: how the chains stand now, with since when. */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
@Transactional(readOnly = true)
class Ketens {

    private final Ketenrijen rijen;
    private final Ketenboek boek;
    private final Kalender kalender;

    Ketens(Ketenrijen rijen, Ketenboek boek, Kalender kalender) {
        this.rijen = rijen;
        this.boek = boek;
        this.kalender = kalender;
    }

    List<Keten> ofBestuur(UUID bestuur) {
        return dated(rijen.ofBestuur(bestuur));
    }

    List<Keten> ofVerband(Oin swv) {
        return dated(rijen.ofVerband(swv));
    }

    List<Keten> ofBrins(Collection<Brin> brins) {
        return dated(rijen.ofBrins(brins));
    }

    List<Keten> ofBrin(Brin brin) {
        return ofBrins(List.of(brin));
    }

    /** Those that do not work yet, of so many schools after this BRIN. */
    Ketenpagina stuck(String na, int aantal) {
        List<Brin> brins = boek.stuck(na, aantal + 1);
        List<Brin> getoond = brins.stream().limit(aantal).toList();
        return new Ketenpagina(
                ofBrins(getoond).stream().filter(keten -> !keten.werkt()).toList(),
                brins.size() > aantal ? getoond.getLast().waarde() : null);
    }

    /** As it stands now, with since when. */
    Keten dated(Ketenrij rij) {
        return dated(List.of(rij)).getFirst();
    }

    Optional<Ketenrij> row(Vestiging vestiging, Oin swv) {
        return rijen.ofBrins(List.of(vestiging.brin())).stream()
                .filter(rij -> rij.sleutel().vestiging().equals(vestiging) && rij.swv().equals(swv))
                .findFirst();
    }

    List<Ketenverloop> past(Vestiging vestiging, Oin swv) {
        return row(vestiging, swv).map(rij -> boek.of(rij.sleutel())).orElse(List.of());
    }

    /** As it stands by the tables, without since when. */
    Keten judge(Ketenrij rij) {
        return keten(rij, Ketenregels.judge(rij.feiten(), kalender.nu().toInstant()));
    }

    /** As the book says that it stood; a chain that it does not know has no steps. */
    static Keten then(Ketenrij rij, Map<Ketenstap, Ketenverloop> regels) {
        return keten(
                rij,
                regels.values().stream()
                        .sorted(Comparator.comparing(Ketenverloop::stap))
                        .map(regel ->
                                new Ketenstand(
                                        regel.stap(),
                                        regel.staat(),
                                        regel.oorzaak(),
                                        "",
                                        regel.van(),
                                        null,
                                        null))
                        .toList());
    }

    private List<Keten> dated(List<Ketenrij> gevonden) {
        var eerder = boek.now(gevonden.stream().map(Ketenrij::sleutel).toList());
        return gevonden.stream()
                .map(rij -> {
                    Keten keten = judge(rij);
                    var regels = eerder.get(rij.sleutel());
                    return regels == null
                            ? keten
                            : keten(
                                    rij,
                                    keten.standen().stream().map(s -> dated(s, regels)).toList());
                })
                .toList();
    }

    private static Ketenstand dated(Ketenstand stand, Map<Ketenstap, Ketenverloop> regels) {
        Ketenverloop regel = regels.get(stand.stap());
        return regel == null || !Ketenwacht.isSame(stand, regel)
                ? stand
                : new Ketenstand(
                        stand.stap(),
                        stand.staat(),
                        stand.oorzaak(),
                        stand.toelichting(),
                        regel.van(),
                        stand.tot(),
                        stand.gevraagd());
    }

    private static Keten keten(Ketenrij rij, List<Ketenstand> standen) {
        return new Keten(
                rij.sleutel().vestiging(),
                rij.naam(),
                rij.bestuur(),
                rij.swv(),
                rij.swvNaam(),
                standen);
    }
}
