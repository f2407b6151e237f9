package nl.hulproute.school.opp;

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

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The ontwikkelingsperspectief on paper: a finalised version, or the draft, marked as such. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Oppoverzicht implements Overzichtbron {

    private static final String BRON = "opp";

    private final Ontwikkelingsperspectieven opps;
    private final Oppwaarden waarden;
    private final Versierijen versies;
    private final Evaluaties evaluaties;
    private final Lijnplaatjes plaatjes;
    private final Handtekeningblad handtekeningblad;
    private final MessageSource teksten;
    private final Datums datums;

    Oppoverzicht(
            Ontwikkelingsperspectieven opps,
            Oppwaarden waarden,
            Versierijen versies,
            Evaluaties evaluaties,
            Lijnplaatjes plaatjes,
            Handtekeningblad handtekeningblad,
            MessageSource teksten,
            Datums datums) {
        this.opps = opps;
        this.waarden = waarden;
        this.versies = versies;
        this.evaluaties = evaluaties;
        this.plaatjes = plaatjes;
        this.handtekeningblad = handtekeningblad;
        this.teksten = teksten;
        this.datums = datums;
    }

    @Override
    public Overzichtsoort soort() {
        return Overzichtsoort.ONTWIKKELINGSPERSPECTIEF;
    }

    @Override
    public Overzichtkeuzes keuzes(Leerling leerling) {
        var alle = versies.van(leerling.id());
        var keuzes = new ArrayList<Onderdeelkeuze>();
        for (var versie : alle) {
            keuzes.add(
                    new Onderdeelkeuze(
                            versie.versie().id(), naam(versie.versie()), keuzes.isEmpty()));
        }
        for (var opp : opps.van(leerling.id())) {
            if (opp.concept()) {
                keuzes.add(
                        new Onderdeelkeuze(
                                opp.id(),
                                tekst("opp.overzicht.concept", datums.dag(opp.gewijzigd())),
                                alle.isEmpty() && keuzes.isEmpty()));
            }
        }
        return new Overzichtkeuzes(List.of(), keuzes, false);
    }

    @Override
    public Overzichtstand stand(Leerling leerling) {
        var laatste = versies.van(leerling.id()).stream().map(Versierij::versie).findFirst();
        if (laatste.filter(Oppversie::geldt).isPresent()) {
            return new Overzichtstand.Klaar(
                    new Overzichtopties("", List.of(laatste.get().id()), true));
        }
        return opps.van(leerling.id()).stream()
                .findFirst()
                .<Overzichtstand>map(opp ->
                        new Overzichtstand.Ontbreekt(
                                laatste.isPresent()
                                        ? "opp.overzicht.gewijzigd"
                                        : "opp.overzicht.niet-vastgesteld",
                                laatste.<List<Object>>map(versie -> List.of(versie.nummer()))
                                        .orElse(List.of()),
                                "opp.overzicht.stel-vast",
                                adres(leerling) + "/" + opp.id() + "/vaststellen"))
                .orElseGet(() ->
                        new Overzichtstand.Ontbreekt(
                                "opp.overzicht.geen",
                                List.of(),
                                "opp.overzicht.maak",
                                adres(leerling)));
    }

    @Override
    public Overzichtinhoud inhoud(Leerling leerling, Overzichtopties opties) {
        var gekozen = opties.onderdelen().stream().findFirst();
        Optional<Versierij> versie =
                gekozen.isPresent()
                        ? versies.find(leerling.id(), gekozen.get())
                        : versies.van(leerling.id()).stream().findFirst();
        return versie.map(een -> vanVersie(leerling, een))
                .or(() -> concept(leerling, gekozen).map(opp -> vanConcept(leerling, opp)))
                .orElseThrow();
    }

    private Optional<Ontwikkelingsperspectief> concept(Leerling leerling, Optional<UUID> id) {
        return id.isPresent()
                ? opps.find(leerling.id(), id.get())
                : opps.van(leerling.id()).stream().findFirst();
    }

    private Overzichtinhoud vanVersie(Leerling leerling, Versierij rij) {
        var versie = rij.versie();
        var model = new HashMap<String, Object>();
        model.put("concept", false);
        model.put("versie", versie);
        var bronnen = new ArrayList<Bronversie>();
        bronnen.add(versie.bron());
        handtekeningblad
                .van(leerling, versie)
                .ifPresent(blad -> {
                    model.putAll(blad.model());
                    bronnen.addAll(blad.bronnen());
                });
        return inhoud(leerling, versie.opp(), rij.inhoud(), bronnen, model);
    }

    private Overzichtinhoud vanConcept(Leerling leerling, Ontwikkelingsperspectief opp) {
        var model = new HashMap<String, Object>();
        model.put("concept", true);
        model.put("gewijzigd", opp.gewijzigd());
        var geschreven = waarden.inhoud(opp).geldend();
        var bronnen = new ArrayList<Bronversie>();
        bronnen.add(new Bronversie(BRON, opp.id(), opp.versie()));
        bronnen.addAll(plaatjes.bronnen(leerling, geschreven));
        return inhoud(
                leerling,
                opp.id(),
                plaatjes.meet(leerling, geschreven, datums.vandaag()),
                bronnen,
                model);
    }

    private Overzichtinhoud inhoud(
            Leerling leerling,
            UUID opp,
            Oppinhoud inhoud,
            List<Bronversie> geschreven,
            HashMap<String, Object> model) {
        var bronnen = new ArrayList<>(geschreven);
        var gesprekken = evaluaties.van(leerling.id(), opp);
        gesprekken.forEach(een -> bronnen.add(new Bronversie(BRON, een.id(), een.versie())));
        model.put("oppinhoud", inhoud);
        model.put("plaatjes", plaatjes.gemeten(inhoud));
        model.put("evaluaties", gesprekken);
        return new Overzichtinhoud(
                "overzicht/ontwikkelingsperspectief", "opp.pdf.titel", model, bronnen);
    }

    private String naam(Oppversie versie) {
        return tekst(
                versie.geldt() ? "opp.overzicht.versie" : "opp.overzicht.oude-versie",
                versie.nummer(),
                datums.dag(versie.vastgesteld()));
    }

    private static String adres(Leerling leerling) {
        return "/leerlingen/" + leerling.id() + "/opp";
    }

    private String tekst(String sleutel, Object... gegevens) {
        return teksten.getMessage(sleutel, gegevens, LocaleContextHolder.getLocale());
    }
}
