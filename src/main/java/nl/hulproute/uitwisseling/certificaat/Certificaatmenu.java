package nl.hulproute.uitwisseling.certificaat;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Menu;
import nl.hulproute.toegang.Menupunt;
import nl.hulproute.toegang.Organisatiesoort;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** The page of this subject in the navigation, under what each part calls <em>Beheer</em>. */
@Configuration(proxyBeanMethods = false)
class Certificaatmenu {

    private static final int VOLGORDE = 95;

    private record Punt(Organisatiesoort soort, List<Menupunt> punten) implements Menu {}

    @Bean
    @OpKnooppunt(Onderdeel.SCHOOL)
    Menu certificatenVanSchool() {
        return menu(Organisatiesoort.SCHOOL, "beheer");
    }

    @Bean
    @OpKnooppunt(Onderdeel.SWV)
    Menu certificatenVanSwv() {
        return menu(Organisatiesoort.SWV, "swv-beheer");
    }

    private static Menu menu(Organisatiesoort soort, String groep) {
        return new Punt(
                soort,
                List.of(
                        new Menupunt(
                                "certificaten",
                                "/beheer/certificaten",
                                "patch-check",
                                Actie.CERTIFICATEN_BEHEREN,
                                VOLGORDE,
                                groep)));
    }
}
