package nl.hulproute.school.map;

import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.school.info.Invoer;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Waarnemingsdag;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** The form of a notitie as it was typed. */
record NotitieInvoer(int versie, String datum, @Nullable UUID categorie, String tekst) {

    private static final int LANGST = 20_000;

    NotitieInvoer {
        datum = Invoer.tekst(datum);
        tekst = Invoer.tekst(tekst);
    }

    static NotitieInvoer van(Notitie notitie) {
        Categorie categorie = notitie.categorie();
        return new NotitieInvoer(
                notitie.versie(),
                notitie.datum().toString(),
                categorie == null ? null : categorie.id(),
                notitie.tekst());
    }

    /** The same with its date in the form of the database. */
    NotitieInvoer controleer(Veldcontrole controle, Leerling leerling, LocalDate vandaag) {
        controle.verplicht("datum", datum, "map.fout.datum");
        LocalDate dag = Waarnemingsdag.lees(controle, "datum", datum, leerling, vandaag);
        controle.verplicht("tekst", tekst, "map.fout.tekst").lengte("tekst", tekst, LANGST);
        return new NotitieInvoer(versie, Invoer.datum(dag), categorie, tekst);
    }
}
