package nl.hulproute.ketencheck.vraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Menu;
import nl.hulproute.toegang.Menupunt;
import nl.hulproute.toegang.Organisatiesoort;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** The page at the bottom of the navigation of everyone who may ask. */
@Configuration(proxyBeanMethods = false)
class Vraagmenu {

    private record Plek(Organisatiesoort soort, List<Menupunt> punten) implements Menu {}

    private static final int ONDERAAN = 1_000;

    @Bean
    @OpKnooppunt(Onderdeel.SCHOOL)
    Menu vraagBijSchool() {
        return item(Organisatiesoort.SCHOOL);
    }

    @Bean
    @OpKnooppunt(Onderdeel.SWV)
    Menu vraagBijSwv() {
        return item(Organisatiesoort.SWV);
    }

    @Bean
    @OpKnooppunt(Onderdeel.REGISTER)
    Menu vraagBijBestuur() {
        return item(Organisatiesoort.BESTUUR);
    }

    private static Menu item(Organisatiesoort soort) {
        return new Plek(
                soort,
                List.of(
                        new Menupunt(
                                "vraag",
                                "/vraag-de-helpdesk",
                                "chat-left-dots",
                                Actie.HELPDESK_VRAGEN,
                                ONDERAAN,
                                "hulp")));
    }
}
