package nl.hulproute.school.gegeven;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.oso.Blok.Sectie;
import nl.hulproute.oso.Profiel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.school.info.Schoolgegevens;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.school.leerling.Prullenbak;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the four pages with data do alike. Each gives its own page, so that a datum is reached by
 * that page alone, with its rights.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Gegevenbalie {

    private static final UUID NIEUW = new UUID(0, 0);

    private final Leerlingtoegang toegang;
    private final Schoolgegevens scholen;
    private final Gegevens gegevens;
    private final Gegevenwoorden woorden;
    private final Prullenbak prullenbak;
    private final MessageSource teksten;
    private final Datums datums;

    Gegevenbalie(
            Leerlingtoegang toegang,
            Schoolgegevens scholen,
            Gegevens gegevens,
            Gegevenwoorden woorden,
            Prullenbak prullenbak,
            MessageSource teksten,
            Datums datums) {
        this.toegang = toegang;
        this.scholen = scholen;
        this.gegevens = gegevens;
        this.woorden = woorden;
        this.prullenbak = prullenbak;
        this.teksten = teksten;
        this.datums = datums;
    }

    /** A kind on a page, with what there is of it. */
    record Kaart(Gegevensoort soort, String adres, List<Stuk> stukken) {}

    record Stuk(Gegeven gegeven, Sectie sectie) {}

    @Transactional(readOnly = true)
    public ModelAndView toon(Gegevenpagina pagina, UUID leerlingId, Werkplek werkplek) {
        var leerling = toegang.vind(leerlingId, werkplek);
        var alle = gegevens.van(leerlingId);
        var kaarten =
                Gegevensoort.op(pagina, profiel(werkplek))
                        .map(soort -> kaart(soort, leerlingId, alle))
                        .toList();
        return new ModelAndView("school/gegeven/pagina")
                .addObject("leerling", leerling)
                .addObject("pagina", pagina)
                .addObject("bewerken", werkplek.mag(pagina.bewerken()))
                .addObject("kaarten", kaarten);
    }

    private Kaart kaart(Gegevensoort soort, UUID leerlingId, List<Gegeven> alle) {
        var taal = LocaleContextHolder.getLocale();
        return new Kaart(
                soort,
                Gegevenadres.van(leerlingId, soort),
                alle.stream()
                        .filter(gegeven -> gegeven.soort() == soort)
                        .map(gegeven -> new Stuk(gegeven, woorden.sectie(gegeven, taal)))
                        .toList());
    }

    @Transactional(readOnly = true)
    public ModelAndView nieuw(
            Gegevenpagina pagina, UUID leerlingId, String code, Werkplek werkplek) {
        var soort = soort(pagina, code, werkplek);
        var leeg = gegeven(NIEUW, 0, soort, Invulling.LEEG, soort.standaardMee(), werkplek);
        return formulier(toegang.vind(leerlingId, werkplek), leeg, "", List.of());
    }

    @Transactional(readOnly = true)
    public ModelAndView bewerk(
            Gegevenpagina pagina, UUID leerlingId, String code, UUID id, Werkplek werkplek) {
        var soort = soort(pagina, code, werkplek);
        var leerling = toegang.vind(leerlingId, werkplek);
        return gegevens.find(leerlingId, id)
                .filter(gegeven -> gegeven.soort() == soort)
                .map(gegeven -> formulier(leerling, gegeven, "", List.of()))
                .orElseThrow(Leerlingtoegang::weg);
    }

    /** Saves what was sent, or gives the form again: for more rows, or with what is wrong. */
    @Transactional
    public ModelAndView bewaar(
            Gegevenpagina pagina,
            UUID leerlingId,
            String code,
            @Nullable UUID id,
            Map<String, String> verzonden,
            Werkplek werkplek,
            RedirectAttributes flash) {
        var soort = soort(pagina, code, werkplek);
        var leerling = toegang.vind(leerlingId, werkplek);
        var gegeven =
                gegeven(
                        id == null ? NIEUW : id,
                        versie(verzonden),
                        soort,
                        Invoerlezer.lees(soort.velden(), verzonden),
                        !soort.kiesbaar() || verzonden.containsKey("meesturen"),
                        werkplek);
        if (verzonden.containsKey("meer")) {
            return formulier(leerling, gegeven, verzonden.get("meer"), List.of());
        }
        var controle = new Veldcontrole();
        Gegevencontrole.controleer(soort, gegeven.invulling(), controle);
        if (controle.goed()) {
            Waarnemingen.controleer(gegeven.invulling(), leerling, datums.vandaag(), controle);
        }
        if (controle.goed() && !opgeslagen(werkplek.tenantId(), leerlingId, gegeven)) {
            controle.fout("opslaan", "school.fout.gewijzigd");
        }
        if (!controle.goed()) {
            return formulier(leerling, gegeven, "", controle.fouten());
        }
        flash.addFlashAttribute("melding", "gegeven.opgeslagen");
        return new ModelAndView("redirect:" + terug(leerlingId, soort));
    }

    private boolean opgeslagen(UUID schoolId, UUID leerlingId, Gegeven gegeven) {
        return gegeven.id().equals(NIEUW)
                ? gegevens.add(schoolId, leerlingId, gegeven)
                : gegevens.ookVerwijderd(leerlingId, gegeven.id())
                                .filter(oud -> oud.soort() == gegeven.soort())
                                .isPresent()
                        && gegevens.save(leerlingId, gegeven);
    }

    @Transactional
    public String verwijder(
            Gegevenpagina pagina,
            UUID leerlingId,
            String code,
            UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        var bak = bak(pagina, leerlingId, code, id, werkplek);
        return prullenbak.verwijder(bak, leerlingId, id, werkplek, flash);
    }

    @Transactional
    public String zetTerug(
            Gegevenpagina pagina,
            UUID leerlingId,
            String code,
            UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        var bak = bak(pagina, leerlingId, code, id, werkplek);
        var soort = soort(pagina, code, werkplek);
        boolean bezet =
                !soort.meer()
                        && gegevens.van(leerlingId).stream().anyMatch(g -> g.soort() == soort);
        if (bezet) {
            flash.addFlashAttribute("foutmelding", "gegeven.bezet");
            return "redirect:" + terug(leerlingId, soort);
        }
        return prullenbak.zetTerug(bak, leerlingId, id, werkplek, flash);
    }

    private Prullenbak.Soort bak(
            Gegevenpagina pagina, UUID leerlingId, String code, UUID id, Werkplek werkplek) {
        var soort = soort(pagina, code, werkplek);
        toegang.vind(leerlingId, werkplek);
        if (gegevens.ookVerwijderd(leerlingId, id)
                .filter(gegeven -> gegeven.soort() == soort)
                .isEmpty()) {
            throw Leerlingtoegang.weg();
        }
        String pad = "/" + pagina.code();
        return new Prullenbak.Soort(
                "school.gegeven", pad + "/" + code, pad + "#" + code, "gegeven");
    }

    private ModelAndView formulier(
            Leerling leerling, Gegeven gegeven, String meer, List<Veldfout> fouten) {
        var soort = gegeven.soort();
        var taal = LocaleContextHolder.getLocale();
        var vorm = new Vormbouw(soort, gegeven.invulling(), meer, teksten, taal);
        var pagina =
                new ModelAndView("school/gegeven/formulier")
                        .addObject("leerling", leerling)
                        .addObject("gegeven", gegeven)
                        .addObject("nieuw", gegeven.id().equals(NIEUW))
                        .addObject("adres", Gegevenadres.van(leerling.id(), soort))
                        .addObject("terug", terug(leerling.id(), soort))
                        .addObject("velden", vorm.velden())
                        .addObject("fouten", fouten);
        return pagina;
    }

    private static Gegeven gegeven(
            UUID id,
            int versie,
            Gegevensoort soort,
            Invulling invulling,
            boolean mee,
            Werkplek werkplek) {
        return new Gegeven(id, versie, soort, invulling, mee, Instant.EPOCH, werkplek.naam());
    }

    private static int versie(Map<String, String> verzonden) {
        String versie = verzonden.getOrDefault("versie", "");
        return versie.matches("[0-9]{1,9}") ? Integer.parseInt(versie) : 0;
    }

    private static String terug(UUID leerlingId, Gegevensoort soort) {
        return Gegevenadres.van(leerlingId, soort.pagina()) + "#" + soort.code();
    }

    private Gegevensoort soort(Gegevenpagina pagina, String code, Werkplek werkplek) {
        return Gegevensoort.van(pagina, code, profiel(werkplek)).orElseThrow(Leerlingtoegang::weg);
    }

    private Profiel profiel(Werkplek werkplek) {
        return scholen.find(werkplek.tenantId()).orElseThrow().profiel();
    }
}
