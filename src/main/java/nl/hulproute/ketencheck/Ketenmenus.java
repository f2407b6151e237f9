package nl.hulproute.ketencheck;

import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Menu;
import nl.hulproute.toegang.Menupunt;
import nl.hulproute.toegang.Organisatiesoort;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** The ketencheck in the navigation of each kind of organisation. */
@Configuration(proxyBeanMethods = false)
class Ketenmenus {

    private record Ketenmenu(Organisatiesoort soort, int volgorde, String groep) implements Menu {

        @Override
        public List<Menupunt> punten() {
            return List.of(
                    new Menupunt(
                            "keten", "/keten", "list-check", Actie.KETEN_ZIEN, volgorde, groep));
        }
    }

    @Bean
    Menu ketenVoorSchool() {
        return new Ketenmenu(Organisatiesoort.SCHOOL, 89, "beheer");
    }

    @Bean
    Menu ketenVoorSwv() {
        return new Ketenmenu(Organisatiesoort.SWV, 45, "swv-beheer");
    }

    @Bean
    Menu ketenVoorBestuur() {
        return new Ketenmenu(Organisatiesoort.BESTUUR, 40, "");
    }

    @Bean
    Menu ketenVoorHelpdesk() {
        return new Ketenmenu(Organisatiesoort.HELPDESK, 20, "");
    }
}
