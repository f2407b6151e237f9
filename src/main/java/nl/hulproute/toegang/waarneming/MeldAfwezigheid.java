package nl.hulproute.toegang.waarneming;

import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.toegang.Medewerker;
import nl.hulproute.toegang.Medewerkers;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Notes that someone is away, by that person or for one who fell ill, and tells who stands in. */
@Component
@Transactional
class MeldAfwezigheid {

    private final Afwezigheden afwezigheden;
    private final Medewerkers medewerkers;
    private final Afwezigheidpost post;
    private final Datums datums;

    MeldAfwezigheid(
            Afwezigheden afwezigheden,
            Medewerkers medewerkers,
            Afwezigheidpost post,
            Datums datums) {
        this.afwezigheden = afwezigheden;
        this.medewerkers = medewerkers;
        this.post = post;
        this.datums = datums;
    }

    /** What is wrong with it ends up in {@code controle}. */
    void meld(UUID wie, Afwezigheidinvoer invoer, Werkplek werkplek, Veldcontrole controle) {
        UUID organisatie = werkplek.tenantId();
        afwezigheden.hold(wie);
        var gevonden = invoer.periode(datums.vandaag(), controle);
        Optional<Medewerker> medewerker =
                medewerkers.colleagues(organisatie).stream()
                        .filter(een -> een.account().equals(wie))
                        .findFirst();
        if (medewerker.isEmpty()) {
            controle.fout("account", "afwezigheid.fout.wie");
        }
        if (gevonden.isEmpty() || medewerker.isEmpty()) {
            return;
        }
        var periode = gevonden.get();
        check(wie, periode, afwezigheden.all(organisatie), organisatie, controle);
        if (controle.goed()) {
            afwezigheden.add(wie, periode.waarnemer(), periode.van(), periode.tot(), werkplek);
            afwezigheden.all(organisatie).stream()
                    .filter(een ->
                            een.account().equals(wie)
                                    && een.van().equals(periode.van())
                                    && een.tot().equals(periode.tot()))
                    .findFirst()
                    .ifPresent(een -> post.gemeld(een, werkplek));
        }
    }

    private void check(
            UUID wie,
            Afwezigheidinvoer.Periode periode,
            List<Afwezigheid> bekend,
            UUID organisatie,
            Veldcontrole controle) {
        if (bekend.stream().anyMatch(een -> een.account().equals(wie) && periode.overlapt(een))) {
            controle.fout("van", "afwezigheid.fout.overlap");
        }
        UUID waarnemer = periode.waarnemer();
        if (waarnemer == null) {
            return;
        }
        if (medewerkers.deputies(organisatie, wie).stream()
                .noneMatch(een -> een.account().equals(waarnemer))) {
            controle.fout("waarnemer", "afwezigheid.fout.waarnemer");
        } else if (bekend.stream()
                .anyMatch(een -> een.account().equals(waarnemer) && periode.overlapt(een))) {
            controle.fout("waarnemer", "afwezigheid.fout.ook-afwezig");
        }
    }

    /** False when it is over, or somebody else's and this one may not end that. */
    boolean end(UUID id, boolean vanIedereen, Werkplek werkplek) {
        boolean mag =
                afwezigheden.all(werkplek.tenantId()).stream()
                        .filter(een -> een.id().equals(id))
                        .anyMatch(een -> vanIedereen || een.account().equals(werkplek.account()));
        return mag && afwezigheden.end(id, werkplek).isPresent();
    }
}
