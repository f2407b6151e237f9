package nl.hulproute.school.opp;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.school.info.Schoolgegevens;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** What the pages of the form show. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Opppagina {

    /** A step of the form, how much it still lacks, and how much more a request for a TLV needs. */
    record Stap(Oppveld.Deel deel, boolean hier, long mist, long tlv) {

        /** The message that says so, with {@link #mist} and {@link #tlv}. */
        public String sleutel() {
            if (mist > 0) {
                return "opp.stap.mist";
            }
            return tlv > 0 ? "opp.stap.tlv" : "opp.stap.klaar";
        }
    }

    private final Ontwikkelingsperspectieven opps;
    private final Oppwaarden waarden;
    private final Botsingen botsingen;
    private final Openkeuzes keuzes;
    private final Oppformulier formulier;
    private final Schoolgegevens scholen;
    private final Datums datums;

    Opppagina(
            Ontwikkelingsperspectieven opps,
            Oppwaarden waarden,
            Botsingen botsingen,
            Openkeuzes keuzes,
            Oppformulier formulier,
            Schoolgegevens scholen,
            Datums datums) {
        this.opps = opps;
        this.waarden = waarden;
        this.botsingen = botsingen;
        this.keuzes = keuzes;
        this.formulier = formulier;
        this.scholen = scholen;
        this.datums = datums;
    }

    /** Whether a date of this part cannot be, by what is kept now. */
    @Transactional(readOnly = true)
    boolean heeftDatumfout(Leerling leerling, UUID id, Oppveld.Deel deel) {
        var opp = opps.find(leerling.id(), id).orElseThrow(Leerlingtoegang::weg);
        return !invulfouten(deel, gemis(leerling, waarden.inhoud(opp))).isEmpty();
    }

    /**
     * @param opslag what became of what was sent just now
     * @param kaal only what the answer to an autosave shows
     */
    @Transactional(readOnly = true)
    void vul(
            Model model,
            Leerling leerling,
            UUID id,
            Oppveld.Deel deel,
            @Nullable Opslag opslag,
            boolean kaal,
            Werkplek werkplek) {
        var opp = opps.find(leerling.id(), id).orElseThrow(Leerlingtoegang::weg);
        var staat = new HashMap<>(waarden.van(id));
        var gemis = gemis(leerling, Oppwaarden.inhoud(opp.doelen(), staat));
        var fouten = invulfouten(deel, gemis);
        Set<Veldsleutel> teLang = opslag == null ? Set.of() : opslag.teLang();
        teLang.forEach(sleutel -> toonGetypt(sleutel, opslag, staat));
        boolean tekent =
                !kaal || opslag == null || Lijnplaatje.VELDEN.stream().anyMatch(opslag::isNieuw);
        var open = botsingen.van(id, werkplek.account());
        var stof =
                new Oppformulier.Stof(
                        leerling,
                        scholen.van(leerling.schoolId()).soort(),
                        opp,
                        staat,
                        open,
                        teLang,
                        fouten,
                        kaal,
                        tekent);
        model.addAttribute("leerling", leerling);
        model.addAttribute("opp", opp);
        model.addAttribute("deel", deel);
        model.addAttribute("groepen", formulier.groepen(deel, stof));
        model.addAttribute(
                "keuzes",
                keuzes.van(opp, open.keySet()).stream()
                        .filter(keuze -> keuze.deel() != deel)
                        .toList());
        model.addAttribute("stappen", stappen(deel, gemis));
        model.addAttribute("volgende", volgende(deel));
        model.addAttribute("tekent", tekent);
        model.addAttribute("opslag", opslag);
        model.addAttribute(
                "fouten",
                fouten.entrySet().stream()
                        .map(een -> new Veldfout(een.getKey().anker(), een.getValue().sleutel()))
                        .toList());
        model.addAttribute("begin", begin(opp, deel, staat, opslag));
    }

    private static void toonGetypt(
            Veldsleutel sleutel, @Nullable Opslag opslag, Map<Veldsleutel, Oppwaarde> staat) {
        var een = opslag == null ? null : opslag.verzonden().get(sleutel);
        var oud = staat.getOrDefault(sleutel, Oppwaarde.leeg(sleutel));
        if (een != null) {
            staat.put(
                    sleutel,
                    new Oppwaarde(
                            sleutel,
                            een.waarde(),
                            oud.versie(),
                            oud.formulier(),
                            oud.door(),
                            oud.gewijzigd()));
        }
    }

    private List<Oppgemis> gemis(Leerling leerling, Oppinhoud inhoud) {
        return Oppvolledigheid.gemis(
                inhoud, new Oppgrenzen(leerling.geboortedatum(), datums.vandaag()));
    }

    /** The dates of a part that cannot be, in the order of the form. */
    private static Map<Veldsleutel, Oppgemis.Soort> invulfouten(
            Oppveld.Deel deel, List<Oppgemis> gemis) {
        var fouten = new LinkedHashMap<Veldsleutel, Oppgemis.Soort>();
        gemis.stream()
                .filter(een -> een.soort().isInvulfout())
                .filter(een -> een.sleutel().veld().deel() == deel)
                .forEach(een -> fouten.put(een.sleutel(), een.soort()));
        return fouten;
    }

    private static List<Stap> stappen(Oppveld.Deel hier, List<Oppgemis> gemis) {
        return Arrays.stream(Oppveld.Deel.values())
                .map(deel ->
                        new Stap(
                                deel,
                                deel == hier,
                                count(deel, gemis, Oppgemis::houdtTegen),
                                count(deel, gemis, een -> een.soort() == Oppgemis.Soort.TLV)))
                .toList();
    }

    private static long count(Oppveld.Deel deel, List<Oppgemis> gemis, Predicate<Oppgemis> welke) {
        return gemis.stream()
                .filter(welke)
                .filter(een -> een.sleutel().veld().deel() == deel)
                .count();
    }

    static Oppveld.@Nullable Deel volgende(Oppveld.Deel deel) {
        var delen = Oppveld.Deel.values();
        return deel.ordinal() + 1 < delen.length ? delen[deel.ordinal() + 1] : null;
    }

    /** With which version of each answer the form goes on. */
    private static Map<Veldsleutel, Integer> begin(
            Ontwikkelingsperspectief opp,
            Oppveld.Deel deel,
            Map<Veldsleutel, Oppwaarde> staat,
            @Nullable Opslag opslag) {
        var begin = new LinkedHashMap<Veldsleutel, Integer>();
        Veldsleutel.van(deel, opp.doelen())
                .forEach(sleutel ->
                        begin.put(
                                sleutel,
                                opslag == null
                                        ? staat.getOrDefault(sleutel, Oppwaarde.leeg(sleutel))
                                                .versie()
                                        : opslag.begin(sleutel)));
        return begin;
    }
}
