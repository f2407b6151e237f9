package nl.hulproute.toegang;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import nl.hulproute.demo.Demomodus;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;

/** Tells on the console where the pages are and, in demo mode, who may log in. */
@Component
class Welkomstwoord {

    private final Demomodus demo;
    private final Demoaccounts accounts;
    private final MessageSource teksten;

    Welkomstwoord(Demomodus demo, Demoaccounts accounts, MessageSource teksten) {
        this.demo = demo;
        this.accounts = accounts;
        this.teksten = teksten;
    }

    @EventListener
    @Order
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null) {
            var said = new StringBuilder("\n  Hulproute draait op http://localhost:");
            said.append(web.getWebServer().getPort()).append('\n');
            if (demo.aan()) {
                said.append("  Demonstratie; wachtwoord van elk account: ")
                        .append(Demoaccounts.WACHTWOORD)
                        .append('\n');
                accounts.perOrganisatie()
                        .forEach((naam, plekken) -> said.append(lines(naam, plekken)));
            }
            System.out.println(said);
        }
    }

    private String lines(String organisatie, List<Werkplek> plekken) {
        var lines = new StringBuilder("    " + organisatie + "\n");
        for (Werkplek plek : plekken) {
            String rol = teksten.getMessage("kern.rol." + plek.rol(), null, NEDERLANDS);
            lines.append("      %-40s %s, %s%n".formatted(plek.email(), plek.naam(), rol));
        }
        return lines.toString();
    }
}
