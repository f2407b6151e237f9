package nl.hulproute.uitwisseling.wachtrij;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Menu;
import nl.hulproute.toegang.Menupunt;
import nl.hulproute.toegang.Organisatiesoort;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** The page in the navigation of the organisations that send. */
@Configuration(proxyBeanMethods = false)
class Bezorgmenu {

    private record Plek(Organisatiesoort soort, List<Menupunt> punten) implements Menu {}

    @Bean
    @OpKnooppunt(Onderdeel.SCHOOL)
    Menu bezorgingBijSchool() {
        return new Plek(Organisatiesoort.SCHOOL, List.of(item("beheer")));
    }

    @Bean
    @OpKnooppunt(Onderdeel.SWV)
    Menu bezorgingBijSwv() {
        return new Plek(Organisatiesoort.SWV, List.of(item("swv-beheer")));
    }

    private static Menupunt item(String groep) {
        return new Menupunt("bezorging", "/bezorging", "truck", Actie.BEZORGING_ZIEN, 95, groep);
    }
}
