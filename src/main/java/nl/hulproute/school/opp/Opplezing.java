package nl.hulproute.school.opp;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What the pages to read from show. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Opplezing {

    /** An ontwikkelingsperspectief in the list: its period as it is written now. */
    record Regel(
            Ontwikkelingsperspectief opp,
            @Nullable LocalDate begin,
            @Nullable LocalDate einde,
            long mist,
            @Nullable Oppversie laatste,
            @Nullable Evaluatietermijn termijn) {}

    private final Ontwikkelingsperspectieven opps;
    private final Oppwaarden waarden;
    private final Botsingen botsingen;
    private final Openkeuzes keuzes;
    private final Versierijen versies;
    private final Evaluaties evaluaties;
    private final Oppweergave weergave;
    private final Vergelijking vergelijking;
    private final Lijnplaatjes plaatjes;
    private final Datums datums;

    Opplezing(
            Ontwikkelingsperspectieven opps,
            Oppwaarden waarden,
            Botsingen botsingen,
            Openkeuzes keuzes,
            Versierijen versies,
            Evaluaties evaluaties,
            Oppweergave weergave,
            Vergelijking vergelijking,
            Lijnplaatjes plaatjes,
            Datums datums) {
        this.opps = opps;
        this.waarden = waarden;
        this.botsingen = botsingen;
        this.keuzes = keuzes;
        this.versies = versies;
        this.evaluaties = evaluaties;
        this.weergave = weergave;
        this.vergelijking = vergelijking;
        this.plaatjes = plaatjes;
        this.datums = datums;
    }

    @Transactional(readOnly = true)
    void vulLijst(Model model, Leerling leerling) {
        var alle = versies.van(leerling.id());
        var inhouden = waarden.vanLeerling(leerling.id());
        var gesprekken = evaluaties.vanLeerling(leerling.id());
        model.addAttribute("leerling", leerling);
        model.addAttribute(
                "regels",
                opps.van(leerling.id()).stream()
                        .map(opp ->
                                regel(
                                        leerling,
                                        opp,
                                        Oppwaarden.inhoud(
                                                opp.doelen(),
                                                inhouden.getOrDefault(opp.id(), Map.of())),
                                        van(alle, opp.id()),
                                        van(gesprekken, opp)))
                        .toList());
    }

    @Transactional(readOnly = true)
    void vulEen(Model model, Leerling leerling, UUID id, Werkplek werkplek) {
        var opp = vind(leerling, id);
        var rijen = van(versies.van(leerling.id()), id);
        var inhoud = waarden.inhoud(opp);
        model.addAttribute("leerling", leerling);
        model.addAttribute("opp", opp);
        var gesprekken = evaluaties.van(leerling.id(), id);
        model.addAttribute("regel", regel(leerling, opp, inhoud, rijen, gesprekken));
        model.addAttribute("versies", rijen.stream().map(Versierij::versie).toList());
        model.addAttribute("evaluaties", gesprekken);
        model.addAttribute("keuzes", keuzes.van(opp, werkplek.account()));
        vulTekst(model, plaatjes.meet(leerling, inhoud.geldend(), datums.vandaag()));
    }

    /** The first day that it was meant for, in any of its versions or as it is written now. */
    @Transactional(readOnly = true)
    LocalDate begin(Leerling leerling, UUID id) {
        var versies = van(this.versies.van(leerling.id()), id).stream();
        return Stream.concat(
                        versies.map(rij -> rij.versie().begin()),
                        waarden.inhoud(vind(leerling, id)).datum(Oppveld.BEGIN).stream())
                .min(LocalDate::compareTo)
                .or(() -> Optional.ofNullable(leerling.geboortedatum()))
                .orElse(LocalDate.EPOCH);
    }

    @Transactional(readOnly = true)
    void vulVersie(Model model, Leerling leerling, UUID id, int nummer) {
        var rij = versie(leerling, id, nummer);
        model.addAttribute("leerling", leerling);
        model.addAttribute("opp", vind(leerling, id));
        model.addAttribute("versie", rij.versie());
        vulTekst(model, rij.inhoud());
    }

    /**
     * @param met the number of the other version; 0 for what stands there now
     */
    @Transactional(readOnly = true)
    void vulVergelijking(Model model, Leerling leerling, UUID id, int van, int met) {
        var opp = vind(leerling, id);
        var oud = versie(leerling, id, van).inhoud();
        var nieuw =
                met == 0
                        ? plaatjes.meet(leerling, waarden.inhoud(opp).geldend(), datums.vandaag())
                        : versie(leerling, id, met).inhoud();
        model.addAttribute("leerling", leerling);
        model.addAttribute("opp", opp);
        model.addAttribute("van", van);
        model.addAttribute("met", met);
        model.addAttribute(
                "verschillen", vergelijking.van(oud, nieuw, LocaleContextHolder.getLocale()));
    }

    @Transactional(readOnly = true)
    void vulVaststellen(Model model, Leerling leerling, UUID id, Werkplek werkplek) {
        var opp = vind(leerling, id);
        var inhoud = waarden.inhoud(opp);
        var gemis = new ArrayList<Gemiszin>();
        for (var een : Oppvolledigheid.gemis(inhoud, grenzen(leerling))) {
            gemis.add(zin(een, opp));
        }
        model.addAttribute("leerling", leerling);
        model.addAttribute("opp", opp);
        model.addAttribute("gemis", gemis);
        model.addAttribute("keuzes", keuzes.van(opp, werkplek.account()));
        model.addAttribute("anderen", botsingen.vanAnderen(id, werkplek.account()));
        vulTekst(model, plaatjes.meet(leerling, inhoud.geldend(), datums.vandaag()));
    }

    /** Something missing, in words, and the step and field where it is mended. */
    record Gemiszin(Oppgemis gemis, String deel, String vraag) {

        public boolean houdtTegen() {
            return gemis.houdtTegen();
        }

        public String soort() {
            return gemis.soort().name();
        }

        /** The message of what is wrong with what was filled in; empty when nothing was. */
        public String fout() {
            return gemis.soort().isInvulfout() ? gemis.soort().sleutel() : "";
        }

        /** Below the address of the ontwikkelingsperspectief. */
        public String adres() {
            return gemis.sleutel().adres();
        }
    }

    private Gemiszin zin(Oppgemis gemis, Ontwikkelingsperspectief opp) {
        var taal = LocaleContextHolder.getLocale();
        var veld = gemis.sleutel().veld();
        int plaats = opp.doelen().indexOf(gemis.sleutel().regel()) + 1;
        return new Gemiszin(
                gemis,
                weergave.titel(veld.deel(), taal),
                weergave.vraag(veld, Math.max(1, plaats), taal));
    }

    private void vulTekst(Model model, Oppinhoud inhoud) {
        model.addAttribute("delen", weergave.delen(inhoud, LocaleContextHolder.getLocale()));
        model.addAttribute("plaatjes", plaatjes.gemeten(inhoud));
    }

    private Oppgrenzen grenzen(Leerling leerling) {
        return new Oppgrenzen(leerling.geboortedatum(), datums.vandaag());
    }

    private Regel regel(
            Leerling leerling,
            Ontwikkelingsperspectief opp,
            Oppinhoud inhoud,
            List<Versierij> rijen,
            List<Evaluatie> gesprekken) {
        var laatste = rijen.stream().findFirst().map(Versierij::versie);
        return new Regel(
                opp,
                inhoud.datum(Oppveld.BEGIN).orElse(null),
                inhoud.datum(Oppveld.EINDE).orElse(null),
                Oppvolledigheid.gemis(inhoud, grenzen(leerling)).stream()
                        .filter(Oppgemis::houdtTegen)
                        .count(),
                laatste.orElse(null),
                laatste.flatMap(versie ->
                                Evaluatietermijn.van(versie, gesprekken, datums.vandaag()))
                        .orElse(null));
    }

    private static List<Evaluatie> van(List<Evaluatie> gesprekken, Ontwikkelingsperspectief opp) {
        return gesprekken.stream().filter(een -> een.opp().equals(opp.id())).toList();
    }

    private static List<Versierij> van(List<Versierij> alle, UUID opp) {
        return alle.stream().filter(rij -> rij.versie().opp().equals(opp)).toList();
    }

    private Ontwikkelingsperspectief vind(Leerling leerling, UUID id) {
        return opps.find(leerling.id(), id).orElseThrow(Leerlingtoegang::weg);
    }

    private Versierij versie(Leerling leerling, UUID id, int nummer) {
        return Optional.of(nummer)
                .flatMap(n -> versies.find(leerling.id(), id, n))
                .orElseThrow(Leerlingtoegang::weg);
    }
}
