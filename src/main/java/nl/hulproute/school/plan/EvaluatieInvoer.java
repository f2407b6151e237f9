package nl.hulproute.school.plan;

import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.school.info.Invoer;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** The form in which a plan is evaluated, as it was typed. */
record EvaluatieInvoer(int versie, String datum, String tekst, List<Oordeel> doelen) {

    private static final int LANGST = 5_000;

    /**
     * What became of a goal.
     *
     * @param nummer which goal, from 0
     */
    record Oordeel(int nummer, @Nullable Uitslag uitslag) {}

    EvaluatieInvoer {
        datum = Invoer.tekst(datum);
        tekst = Invoer.tekst(tekst);
        doelen = doelen == null ? List.of() : List.copyOf(doelen);
    }

    static EvaluatieInvoer van(Plan plan, LocalDate vandaag) {
        Evaluatie evaluatie = plan.evaluatie();
        List<Doel> doelen = plan.doelen();
        return new EvaluatieInvoer(
                plan.versie(),
                (evaluatie == null ? vandaag : evaluatie.datum()).toString(),
                evaluatie == null ? "" : evaluatie.tekst(),
                java.util.stream.IntStream.range(0, doelen.size())
                        .mapToObj(n -> new Oordeel(n, doelen.get(n).uitslag()))
                        .toList());
    }

    /** The same with its date in the form of the database. */
    EvaluatieInvoer controleer(Plan plan, LocalDate vandaag, Veldcontrole controle) {
        controle.verplicht("datum", datum, "plan.fout.evaluatiedatum");
        LocalDate dag = controle.datum("datum", datum);
        controle.nietInToekomst("datum", dag, vandaag)
                .nietVoor("datum", dag, plan.begin(), "plan.fout.evaluatie-voor-begin");
        for (int n = 0; n < plan.doelen().size(); n++) {
            if (uitslag(n) == null) {
                controle.fout("doelen-" + n, "plan.fout.uitslag", n + 1);
            }
        }
        controle.verplicht("tekst", tekst, "plan.fout.evaluatie").lengte("tekst", tekst, LANGST);
        return new EvaluatieInvoer(versie, Invoer.datum(dag), tekst, doelen);
    }

    /** What was chosen for this goal. */
    public @Nullable Uitslag uitslag(int nummer) {
        return doelen.stream()
                .filter(oordeel -> oordeel.nummer() == nummer)
                .findFirst()
                .map(Oordeel::uitslag)
                .orElse(null);
    }

    LocalDate dag() {
        return LocalDate.parse(datum);
    }

    /** The codes, in the order of the goals. */
    String[] uitslagen(int doelen) {
        var codes = new String[doelen];
        for (int n = 0; n < doelen; n++) {
            codes[n] = java.util.Objects.requireNonNull(uitslag(n)).name();
        }
        return codes;
    }
}
