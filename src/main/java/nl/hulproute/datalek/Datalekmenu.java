package nl.hulproute.datalek;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Menu;
import nl.hulproute.toegang.Menupunt;
import nl.hulproute.toegang.Organisatiesoort;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** The register in the navigation of the organisations that keep one. */
@Configuration(proxyBeanMethods = false)
class Datalekmenu {

    private record Plek(Organisatiesoort soort, List<Menupunt> punten) implements Menu {}

    @Bean
    @OpKnooppunt(Onderdeel.SCHOOL)
    Menu datalekkenBijSchool() {
        return new Plek(Organisatiesoort.SCHOOL, List.of(item("beheer")));
    }

    @Bean
    @OpKnooppunt(Onderdeel.SWV)
    Menu datalekkenBijSwv() {
        return new Plek(Organisatiesoort.SWV, List.of(item("swv-beheer")));
    }

    private static Menupunt item(String groep) {
        return new Menupunt(
                "datalekken",
                "/datalekken",
                "shield-exclamation",
                Actie.DATALEKKEN_BEHEREN,
                97,
                groep);
    }
}
