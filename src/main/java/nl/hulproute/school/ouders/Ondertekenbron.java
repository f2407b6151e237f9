package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.opp.Handtekeningblad;
import nl.hulproute.school.opp.Oppversie;
import nl.hulproute.school.opp.Oppversies;
import nl.hulproute.school.overzicht.Bronversie;
import nl.hulproute.school.overzicht.Overzichtbron;
import nl.hulproute.school.overzicht.Overzichtinhoud;
import nl.hulproute.school.overzicht.Overzichtkeuzes;
import nl.hulproute.school.overzicht.Overzichtopties;
import nl.hulproute.school.overzicht.Overzichtsoort;
import nl.hulproute.school.overzicht.Overzichtstand;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The page with who signed the plan, when, what was answered, and the own views: by itself for the
 * version that counts, and at the end of each version's print.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Ondertekenbron implements Overzichtbron, Handtekeningblad {

    private final Oppversies versies;
    private final Ouderbeelden beelden;

    Ondertekenbron(Oppversies versies, Ouderbeelden beelden) {
        this.versies = versies;
        this.beelden = beelden;
    }

    @Override
    public Overzichtsoort soort() {
        return Overzichtsoort.ONDERTEKENING;
    }

    @Override
    public Overzichtkeuzes keuzes(Leerling leerling) {
        return Overzichtkeuzes.GEEN;
    }

    @Override
    public Overzichtstand stand(Leerling leerling) {
        Optional<Ouderbeeld> beeld = beeld(leerling);
        if (beeld.isEmpty()) {
            return new Overzichtstand.Ontbreekt(
                    "ouders.ontbreekt.plan",
                    List.of(),
                    "ouders.geenplan.knop",
                    "/leerlingen/" + leerling.id() + "/opp");
        }
        return beeld.filter(Ouderbeeld::heeftIets)
                .<Overzichtstand>map(
                        een -> new Overzichtstand.Klaar(new Overzichtopties("", List.of(), true)))
                .orElseGet(() ->
                        new Overzichtstand.Ontbreekt(
                                "ouders.ontbreekt.ondertekening",
                                List.of(),
                                "ouders.ontbreekt.knop",
                                "/leerlingen/" + leerling.id() + "/ouders"));
    }

    @Override
    public Overzichtinhoud inhoud(Leerling leerling, Overzichtopties opties) {
        Ouderbeeld beeld = beeld(leerling).orElseThrow();
        return new Overzichtinhoud(
                "overzicht/ondertekening",
                "ouders.pdf.ondertekening",
                Map.of("beeld", beeld),
                sources(beeld));
    }

    @Override
    public Optional<Inhoud> van(Leerling leerling, Oppversie versie) {
        return Optional.of(beelden.beeld(leerling, versie))
                .filter(Ouderbeeld::isVoorOpp)
                .map(beeld -> new Inhoud(Map.of("beeld", beeld), sources(beeld)));
    }

    private Optional<Ouderbeeld> beeld(Leerling leerling) {
        return versies.geldende(leerling.id()).map(versie -> beelden.beeld(leerling, versie));
    }

    /** The count stands for what is added later; each row for itself. */
    private static List<Bronversie> sources(Ouderbeeld beeld) {
        var bronnen = new ArrayList<Bronversie>();
        var oppversie = beeld.oppversie();
        bronnen.add(oppversie.bron());
        int rijen = 0;
        for (Ouderrij rij : beeld.rijen()) {
            var handtekening = rij.handtekening();
            if (handtekening != null) {
                bronnen.add(new Bronversie("ondertekening", handtekening.id(), 1));
                rijen++;
            }
            var papier = rij.papier();
            if (papier != null) {
                bronnen.add(new Bronversie("ondertekening", papier.id(), papier.versie()));
                rijen++;
            }
        }
        var afwijking = beeld.afwijking();
        if (afwijking != null) {
            bronnen.add(new Bronversie("ondertekening", afwijking.id(), afwijking.versie()));
            rijen++;
        }
        bronnen.add(new Bronversie("ondertekening", oppversie.id(), rijen));
        return bronnen.stream().distinct().toList();
    }
}
