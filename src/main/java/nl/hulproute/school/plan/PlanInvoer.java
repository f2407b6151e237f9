package nl.hulproute.school.plan;

import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.school.info.Invoer;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The form of a plan as it was typed.
 *
 * @param soort chosen when the plan is made, and fixed from then on
 * @param leerlingen the other pupils of a plan for a group
 */
record PlanInvoer(
        int versie,
        Plansoort soort,
        String titel,
        String isgerichtop,
        String beginsituatie,
        String aanpak,
        String begin,
        String einde,
        @Nullable UUID hulpvraag,
        Set<UUID> leerlingen,
        List<Doel> doelen) {

    static final int MEESTE_DOELEN = 10;

    private static final int TITEL = 150;
    private static final int LANGST = 5_000;

    PlanInvoer {
        soort = soort == null ? Plansoort.INDIVIDUEEL : soort;
        titel = Invoer.tekst(titel);
        isgerichtop = Invoer.tekst(isgerichtop);
        beginsituatie = Invoer.tekst(beginsituatie);
        aanpak = Invoer.tekst(aanpak);
        begin = Invoer.tekst(begin);
        einde = Invoer.tekst(einde);
        leerlingen = leerlingen == null ? Set.of() : Set.copyOf(leerlingen);
        doelen = doelen == null ? List.of() : doelen.stream().limit(MEESTE_DOELEN).toList();
    }

    /** The form for a new plan that begins on this day. */
    static PlanInvoer nieuw(LocalDate dag) {
        return new PlanInvoer(
                0,
                Plansoort.INDIVIDUEEL,
                "",
                "",
                "",
                "",
                dag.toString(),
                "",
                null,
                Set.of(),
                List.of(Doel.LEEG));
    }

    static PlanInvoer van(Plan plan, Set<UUID> leerlingen) {
        return new PlanInvoer(
                plan.versie(),
                plan.soort(),
                plan.titel(),
                plan.isgerichtop(),
                plan.beginsituatie(),
                plan.aanpak(),
                plan.begin().toString(),
                plan.einde().toString(),
                plan.hulpvraag(),
                leerlingen,
                plan.doelen());
    }

    /** The same with room for one more goal. */
    PlanInvoer metNogEenDoel() {
        var meer = new ArrayList<>(doelen);
        meer.add(Doel.LEEG);
        return met(begin, einde, meer);
    }

    /** The same with its dates in the form of the database and without goals left empty. */
    PlanInvoer controleer(Veldcontrole controle) {
        controle.verplicht("titel", titel, "plan.fout.titel").lengte("titel", titel, TITEL);
        controle.verplicht("isgerichtop", isgerichtop, "plan.fout.isgerichtop")
                .lengte("isgerichtop", isgerichtop, TITEL);
        controle.verplicht("begin", begin, "plan.fout.begin");
        LocalDate van = controle.datum("begin", begin);
        controle.verplicht("einde", einde, "plan.fout.einde");
        LocalDate tot = controle.datum("einde", einde);
        if (van != null && tot != null && tot.isBefore(van)) {
            controle.fout("einde", "plan.fout.periode");
        }
        controle.lengte("beginsituatie", beginsituatie, LANGST).lengte("aanpak", aanpak, LANGST);
        controleerDoelen(controle);
        return met(
                Invoer.datum(van),
                Invoer.datum(tot),
                doelen.stream().filter(doel -> !doel.leeg()).toList());
    }

    private void controleerDoelen(Veldcontrole controle) {
        if (doelen.stream().allMatch(Doel::leeg)) {
            controle.fout("doelen-0-tekst", "plan.fout.doelen");
        }
        for (int n = 0; n < doelen.size(); n++) {
            controleer(doelen.get(n), "doelen-" + n + "-", controle);
        }
    }

    private static void controleer(Doel doel, String voor, Veldcontrole controle) {
        if (!doel.leeg()) {
            controle.verplicht(voor + "tekst", doel.tekst(), "plan.fout.doel");
        }
        controle.lengte(voor + "tekst", doel.tekst(), LANGST)
                .lengte(voor + "aanpak", doel.aanpak(), LANGST)
                .lengte(voor + "middelen", doel.middelen(), LANGST)
                .lengte(voor + "wie", doel.wie(), TITEL)
                .lengte(voor + "wanneer", doel.wanneer(), TITEL);
    }

    private PlanInvoer met(String vanaf, String tot, List<Doel> anders) {
        return new PlanInvoer(
                versie,
                soort,
                titel,
                isgerichtop,
                beginsituatie,
                aanpak,
                vanaf,
                tot,
                hulpvraag,
                leerlingen,
                anders);
    }
}
