package nl.hulproute.school.opp;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
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

/** What the pages of the form show. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Opppagina {

    /** A step of the form, and how much it still lacks. */
    record Stap(Oppveld.Deel deel, boolean hier, long mist) {}

    private final Ontwikkelingsperspectieven opps;
    private final Oppwaarden waarden;
    private final Botsingen botsingen;
    private final Oppformulier formulier;
    private final Schoolgegevens scholen;

    Opppagina(
            Ontwikkelingsperspectieven opps,
            Oppwaarden waarden,
            Botsingen botsingen,
            Oppformulier formulier,
            Schoolgegevens scholen) {
        this.opps = opps;
        this.waarden = waarden;
        this.botsingen = botsingen;
        this.formulier = formulier;
        this.scholen = scholen;
    }

    /**
     * @param opslag what became of what was sent just now
     */
    @Transactional(readOnly = true)
    void vul(
            Model model,
            Leerling leerling,
            UUID id,
            Oppveld.Deel deel,
            @Nullable Opslag opslag,
            Werkplek werkplek) {
        var opp = opps.find(leerling.id(), id).orElseThrow(Leerlingtoegang::weg);
        var staat = new HashMap<>(waarden.van(id));
        var gemis = Oppvolledigheid.gemis(Oppwaarden.inhoud(opp.doelen(), staat));
        Set<Veldsleutel> teLang = opslag == null ? Set.of() : opslag.teLang();
        teLang.forEach(sleutel -> toonGetypt(sleutel, opslag, staat));
        var stof =
                new Oppformulier.Stof(
                        leerling,
                        scholen.van(leerling.schoolId()).soort(),
                        opp,
                        staat,
                        botsingen.van(id, werkplek.account()),
                        teLang);
        model.addAttribute("leerling", leerling);
        model.addAttribute("opp", opp);
        model.addAttribute("deel", deel);
        model.addAttribute("groepen", formulier.groepen(deel, stof));
        model.addAttribute("stappen", stappen(deel, gemis));
        model.addAttribute("volgende", volgende(deel));
        model.addAttribute("opslag", opslag);
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

    private static List<Stap> stappen(Oppveld.Deel hier, List<Oppgemis> gemis) {
        var mist = Oppvolledigheid.perDeel(gemis);
        return Arrays.stream(Oppveld.Deel.values())
                .map(deel -> new Stap(deel, deel == hier, mist.getOrDefault(deel, 0L)))
                .toList();
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
