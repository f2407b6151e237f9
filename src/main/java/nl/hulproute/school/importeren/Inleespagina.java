package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Schooljaar;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.school.info.School;
import nl.hulproute.school.info.Schoolgegevens;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The page of one file: how far it is, its preview, or what came of it. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Inleespagina {

    /** What one looks at in a preview. */
    enum Tab {
        ANDERS,
        NIEUW,
        GEWIJZIGD,
        TERUG,
        VERTROKKEN,
        GEWEIGERD,
        GROEPEN,
        PERSONEEL;

        boolean leerlingen() {
            return this != GROEPEN && this != PERSONEEL;
        }
    }

    /** A tab with how much there is in it. */
    record Telling(Tab tab, int aantal) {}

    /**
     * Where in the preview one looks.
     *
     * @param na after which line, and after which group
     */
    record Blik(@Nullable Tab tab, int na, String naGroep) {

        static final Blik BEGIN = new Blik(null, 0, "");
    }

    private final Voorbeeld voorbeeld;
    private final Vestigingskeuze vestigingen;
    private final Inleesregels regels;
    private final Groepsovername groepen;
    private final Personeel personeel;
    private final Personeelspagina personeelspagina;
    private final Schoolgegevens scholen;
    private final Clock clock;

    Inleespagina(
            Voorbeeld voorbeeld,
            Vestigingskeuze vestigingen,
            Inleesregels regels,
            Groepsovername groepen,
            Personeel personeel,
            Personeelspagina personeelspagina,
            Schoolgegevens scholen,
            Clock clock) {
        this.voorbeeld = voorbeeld;
        this.vestigingen = vestigingen;
        this.regels = regels;
        this.groepen = groepen;
        this.personeel = personeel;
        this.personeelspagina = personeelspagina;
        this.scholen = scholen;
        this.clock = clock;
    }

    /** Whether the user may see whom it is about. */
    static boolean names(Werkplek werkplek) {
        return werkplek.mag(Actie.LEERLINGEN_ZIEN);
    }

    Voorbeeld.Twijfel doubt(Inlezing inlezing, Werkplek werkplek) {
        return voorbeeld.doubt(inlezing, scholen.van(werkplek.tenantId()));
    }

    ModelAndView of(Inlezing inlezing, Blik blik, Werkplek werkplek) {
        if (inlezing.voorbeeld()) {
            return preview(inlezing, blik, werkplek);
        }
        var pagina =
                new ModelAndView(
                        inlezing.toegepast()
                                ? "school/importeren/klaar"
                                : "school/importeren/voortgang");
        return pagina.addObject("inlezing", inlezing)
                .addObject("afgebroken", inlezing.afgebroken(clock.instant()));
    }

    /** The preview with what is wrong with the decision. */
    ModelAndView again(
            Inlezing inlezing,
            Besluit besluit,
            Veldcontrole controle,
            Blik blik,
            Werkplek werkplek) {
        var pagina = of(inlezing, blik, werkplek);
        pagina.addObject("besluit", besluit).addObject("fouten", controle.fouten());
        pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return pagina;
    }

    private ModelAndView preview(Inlezing inlezing, Blik blik, Werkplek werkplek) {
        School school = scholen.van(werkplek.tenantId());
        var maat = voorbeeld.maat(inlezing.id(), school);
        var opties = vestigingen.opties(inlezing.id());
        boolean vergeleken = opties.stream().anyMatch(Vestigingskeuze.Optie::gekozen);
        var pagina = new ModelAndView("school/importeren/inlezing");
        pagina.addObject("inlezing", inlezing)
                .addObject("twijfel", voorbeeld.doubt(inlezing, school))
                .addObject("overgang", maat.overgang())
                .addObject("opties", opties)
                .addObject("vergeleken", vergeleken)
                .addObject("namen", names(werkplek))
                .addObject("besluit", Besluit.propose(day(maat)));
        if (vergeleken) {
            pagina.addObject("metDeHand", regels.byHand(inlezing.id(), maat.vandaag()));
            fill(pagina, inlezing, blik, werkplek);
        }
        return pagina;
    }

    private void fill(ModelAndView pagina, Inlezing inlezing, Blik blik, Werkplek werkplek) {
        var cijfers = regels.cijfers(inlezing.id());
        int nieuweGroepen = groepen.count(inlezing.id());
        var tabs = tabs(inlezing, cijfers, nieuweGroepen, werkplek);
        Tab tab = chosen(tabs, blik.tab());
        pagina.addObject("cijfers", cijfers)
                .addObject("gevolgen", Gevolg.values())
                .addObject("nieuweGroepen", nieuweGroepen)
                .addObject("uitnodigingen", personeel.chosen(inlezing.id()).size())
                .addObject("tabs", tabs)
                .addObject("toon", tab)
                .addObject("na", blik.na())
                .addObject("naGroep", blik.naGroep());
        switch (tab) {
            case GROEPEN -> groups(pagina, inlezing, blik.naGroep());
            case PERSONEEL -> personeelspagina.fill(pagina, inlezing, blik.na(), werkplek);
            default -> pupils(pagina, inlezing, tab, blik.na());
        }
    }

    /** Those in which there is something to see for this user. */
    private List<Telling> tabs(
            Inlezing inlezing, Inleescijfers cijfers, int nieuweGroepen, Werkplek werkplek) {
        var tabs = new ArrayList<Telling>();
        if (names(werkplek)) {
            tabs.add(new Telling(Tab.ANDERS, cijfers.anders()));
            Gevolg.MET_LIJST.forEach(gevolg ->
                    tabs.add(new Telling(Tab.valueOf(gevolg.name()), cijfers.van(gevolg))));
        } else {
            tabs.add(new Telling(Tab.GEWEIGERD, cijfers.van(Gevolg.GEWEIGERD)));
        }
        tabs.removeIf(telling -> telling.aantal() == 0);
        tabs.add(new Telling(Tab.GROEPEN, nieuweGroepen));
        int mensen = personeel.count(inlezing.id());
        if (mensen > 0 || inlezing.anderen() > 0) {
            tabs.add(new Telling(Tab.PERSONEEL, mensen));
        }
        return tabs;
    }

    private static Tab chosen(List<Telling> tabs, @Nullable Tab gevraagd) {
        return tabs.stream()
                .map(Telling::tab)
                .filter(tab -> tab == gevraagd)
                .findFirst()
                .orElse(tabs.getFirst().tab());
    }

    private void pupils(ModelAndView pagina, Inlezing inlezing, Tab tab, int na) {
        var gevonden =
                tab == Tab.ANDERS
                        ? regels.changed(inlezing.id(), na)
                        : regels.page(inlezing.id(), Gevolg.valueOf(tab.name()), na);
        boolean meer = gevonden.size() > Inleesregels.PAGINA;
        var getoond = meer ? gevonden.subList(0, Inleesregels.PAGINA) : gevonden;
        pagina.addObject("regels", getoond)
                .addObject("volgende", meer ? getoond.getLast().nummer() : 0);
    }

    private void groups(ModelAndView pagina, Inlezing inlezing, String na) {
        var gevonden = groepen.changes(inlezing.id(), na);
        boolean meer = gevonden.size() > Groepsovername.PAGINA;
        var getoond = meer ? gevonden.subList(0, Groepsovername.PAGINA) : gevonden;
        pagina.addObject("groepen", getoond)
                .addObject("volgende", 0)
                .addObject("volgendeGroep", meer ? getoond.getLast().sleutel() : "");
    }

    /** Of a new school year the last day of the former, as long as it is not still to come. */
    private static LocalDate day(Vergelijkmaat maat) {
        var laatste = Schooljaar.parse(maat.schooljaar()).orElseThrow().eersteDag().minusDays(1);
        return maat.overgang() && laatste.isBefore(maat.vandaag()) ? laatste : maat.vandaag();
    }
}
