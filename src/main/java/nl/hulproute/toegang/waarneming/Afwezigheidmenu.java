package nl.hulproute.toegang.waarneming;

import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Menu;
import nl.hulproute.toegang.Menupunt;
import nl.hulproute.toegang.Organisatiesoort;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** Who is away, in the navigation of those who manage a school or a samenwerkingsverband. */
@Configuration(proxyBeanMethods = false)
class Afwezigheidmenu {

    private record Plek(Organisatiesoort soort, List<Menupunt> punten) implements Menu {}

    @Bean
    Menu afwezigheidSchool() {
        return new Plek(Organisatiesoort.SCHOOL, List.of(item("beheer", 96)));
    }

    @Bean
    Menu afwezigheidSwv() {
        return new Plek(Organisatiesoort.SWV, List.of(item("swv-beheer", 43)));
    }

    private static Menupunt item(String groep, int volgorde) {
        return new Menupunt(
                "afwezigheid",
                "/beheer/afwezigheid",
                "calendar-x",
                Actie.AFWEZIGHEID_BEHEREN,
                volgorde,
                groep);
    }
}
