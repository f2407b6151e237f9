package nl.hulproute.school.opp;

import static nl.hulproute.school.info.Invoer.tekst;

import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.school.info.Invoer;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The form of an evaluation as it was typed. */
record EvaluatieInvoer(
        int versie,
        String datum,
        String metwie,
        String gehoord,
        String uitkomst,
        String bijstelling) {

    private static final int LANG = 8000;
    private static final int KORT = 300;

    EvaluatieInvoer(
            int versie,
            @Nullable String datum,
            @Nullable String metwie,
            @Nullable String gehoord,
            @Nullable String uitkomst,
            @Nullable String bijstelling) {
        this.versie = versie;
        this.datum = tekst(datum);
        this.metwie = tekst(metwie);
        this.gehoord = tekst(gehoord);
        this.uitkomst = tekst(uitkomst);
        this.bijstelling = tekst(bijstelling);
    }

    static EvaluatieInvoer van(Evaluatie evaluatie) {
        return new EvaluatieInvoer(
                evaluatie.versie(),
                evaluatie.datum().toString(),
                evaluatie.metwie(),
                evaluatie.gehoord(),
                evaluatie.uitkomst(),
                evaluatie.bijstelling());
    }

    /**
     * The same with its date in the form of the database.
     *
     * @param begin of the ontwikkelingsperspectief: before that there was nothing to evaluate
     */
    EvaluatieInvoer controleer(Veldcontrole controle, LocalDate begin, Datums datums) {
        controle.verplicht("datum", datum, "opp.fout.datum");
        var dag = controle.datum("datum", datum);
        controle.nietInToekomst("datum", dag, datums.vandaag())
                .nietVoor("datum", dag, begin, "opp.fout.evaluatie-voor-begin", datums.dag(begin));
        controle.verplicht("metwie", metwie, "opp.fout.metwie").lengte("metwie", metwie, KORT);
        controle.verplicht("gehoord", gehoord, "opp.fout.gehoord").lengte("gehoord", gehoord, LANG);
        controle.verplicht("uitkomst", uitkomst, "opp.fout.uitkomst")
                .lengte("uitkomst", uitkomst, LANG)
                .lengte("bijstelling", bijstelling, LANG);
        return new EvaluatieInvoer(
                versie, Invoer.datum(dag), metwie, gehoord, uitkomst, bijstelling);
    }
}
