package nl.hulproute.school.plan;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.overzicht.Bronversie;
import nl.hulproute.school.overzicht.Overzichtbron;
import nl.hulproute.school.overzicht.Overzichtinhoud;
import nl.hulproute.school.overzicht.Overzichtkeuzes;
import nl.hulproute.school.overzicht.Overzichtkeuzes.Onderdeelkeuze;
import nl.hulproute.school.overzicht.Overzichtopties;
import nl.hulproute.school.overzicht.Overzichtsoort;
import nl.hulproute.school.overzicht.Overzichtstand;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** <em>Selectie plannen met opmaak</em>: the chosen plans on paper. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Plannenoverzicht implements Overzichtbron {

    private final Plannen plannen;
    private final Datums datums;

    Plannenoverzicht(Plannen plannen, Datums datums) {
        this.plannen = plannen;
        this.datums = datums;
    }

    @Override
    public Overzichtsoort soort() {
        return Overzichtsoort.SELECTIE_PLANNEN;
    }

    @Override
    public Overzichtkeuzes keuzes(Leerling leerling) {
        List<Plan> alle = plannen.van(leerling.id());
        List<Plan> standaard = Plannenkeuze.standaard(alle, datums.vandaag());
        return new Overzichtkeuzes(
                List.of(),
                alle.stream()
                        .map(plan ->
                                new Onderdeelkeuze(plan.id(), naam(plan), standaard.contains(plan)))
                        .toList(),
                true);
    }

    private String naam(Plan plan) {
        return "%s (%s – %s)"
                .formatted(plan.titel(), datums.kort(plan.begin()), datums.kort(plan.einde()));
    }

    @Override
    public Overzichtstand stand(Leerling leerling) {
        List<UUID> standaard =
                Plannenkeuze.standaard(plannen.van(leerling.id()), datums.vandaag()).stream()
                        .map(Plan::id)
                        .toList();
        return standaard.isEmpty()
                ? new Overzichtstand.Ontbreekt(
                        "plan.overzicht.ontbreekt",
                        List.of(),
                        "plan.nieuw",
                        "/leerlingen/" + leerling.id() + "/plannen/nieuw")
                : new Overzichtstand.Klaar(new Overzichtopties("", standaard, true));
    }

    /** Of a plan for a group it says for how many it is, and never who the others are. */
    @Override
    public Overzichtinhoud inhoud(Leerling leerling, Overzichtopties opties) {
        List<Plan> gekozen =
                plannen.van(leerling.id()).stream()
                        .filter(plan -> opties.onderdelen().contains(plan.id()))
                        .toList();
        return new Overzichtinhoud(
                "overzicht/selectie-plannen",
                "plan.overzicht.titel",
                Map.of("plannen", gekozen),
                gekozen.stream()
                        .map(plan -> new Bronversie("plan", plan.id(), plan.versie()))
                        .toList());
    }
}
