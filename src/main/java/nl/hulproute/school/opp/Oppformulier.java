package nl.hulproute.school.opp;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.opp.Beginsituatiebron.Bronregel;
import nl.hulproute.school.opp.Oppgroep.Bron;
import nl.hulproute.school.opp.Oppgroep.Optie;
import nl.hulproute.school.opp.Oppgroep.Vraag;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions of one part as the form shows them; within a transaction that reads. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Oppformulier {

    /**
     * All that the questions of a page are filled with.
     *
     * @param kaal without sources: the answer to an autosave does not show them
     * @param plaatjes with pictures, which an autosave leaves as they are when they did not change
     */
    record Stof(
            Leerling leerling,
            Schoolsoort school,
            Ontwikkelingsperspectief opp,
            Map<Veldsleutel, Oppwaarde> waarden,
            Map<Veldsleutel, String> botsingen,
            Set<Veldsleutel> teLang,
            Map<Veldsleutel, Oppgemis.Soort> invulfouten,
            boolean kaal,
            boolean plaatjes) {}

    private static final int MEESTE_BRONNEN = 12;

    private final List<Beginsituatiebron> bronnen;
    private final Lijnplaatjes plaatjes;
    private final MessageSource teksten;
    private final Datums datums;

    Oppformulier(
            ObjectProvider<Beginsituatiebron> bronnen,
            Lijnplaatjes plaatjes,
            MessageSource teksten,
            Datums datums) {
        this.bronnen = bronnen.orderedStream().toList();
        this.plaatjes = plaatjes;
        this.teksten = teksten;
        this.datums = datums;
    }

    List<Oppgroep> groepen(Oppveld.Deel deel, Stof stof) {
        return switch (deel) {
            case UITSTROOM -> uitstroom(stof);
            case HANDELINGSDEEL -> handeling(stof);
            case BEGINSITUATIE ->
                    List.of(
                            groep(
                                    "",
                                    deel.velden(),
                                    stof,
                                    stof.kaal() ? List.of() : regels(stof.leerling())));
            case ALGEMEEN, CONCLUSIE, GEHOORD -> List.of(groep("", deel.velden(), stof, List.of()));
        };
    }

    /** The text of a source, when the file still has it. */
    Optional<Bronregel> bron(Leerling leerling, Oppveld veld, UUID id) {
        return regels(leerling).stream()
                .filter(regel -> regel.veld() == veld && regel.id().equals(id))
                .findFirst();
    }

    private List<Bronregel> regels(Leerling leerling) {
        return bronnen.stream().flatMap(bron -> bron.regels(leerling).stream()).toList();
    }

    private Map<Leergebied, String> svgs(Stof stof) {
        var inhoud = Oppwaarden.inhoud(stof.opp().doelen(), stof.waarden());
        return plaatjes.van(plaatjes.meet(stof.leerling(), inhoud, datums.vandaag())).stream()
                .collect(
                        Collectors.toMap(
                                Lijnplaatje::gebied,
                                plaatje -> plaatjes.svg(plaatje, "currentColor")));
    }

    private List<Oppgroep> uitstroom(Stof stof) {
        Map<Leergebied, String> svgs = stof.plaatjes() ? svgs(stof) : Map.of();
        var groepen = new ArrayList<Oppgroep>();
        groepen.add(
                groep(
                        tekst("opp.groep.bestemming"),
                        List.of(Oppveld.BESTEMMING, Oppveld.ONDERBOUWING, Oppveld.UITSTROOMDATUM),
                        stof,
                        List.of()));
        for (var gebied : Leergebied.values()) {
            var velden =
                    Oppveld.Deel.UITSTROOM.velden().stream()
                            .filter(veld -> veld.code().contains("." + gebied.code() + "."))
                            .toList();
            groepen.add(
                    Oppgroep.gebied(
                            gebied,
                            tekst("opp.gebied." + gebied.code()),
                            vragen(velden.stream().map(Veldsleutel::van), stof, List.of()),
                            svgs.getOrDefault(gebied, "")));
        }
        groepen.add(
                groep(
                        tekst("opp.groep.overig"),
                        List.of(Oppveld.UITSTROOM_SOCIAAL, Oppveld.WERKHOUDING),
                        stof,
                        List.of()));
        return groepen;
    }

    private List<Oppgroep> handeling(Stof stof) {
        var groepen = new ArrayList<Oppgroep>();
        for (int doel : stof.opp().doelen()) {
            groepen.add(
                    new Oppgroep(
                            "doel-" + doel,
                            tekst("opp.doel.nummer", groepen.size() + 1),
                            doel,
                            vragen(Veldsleutel.vanDoel(doel), stof, List.of()),
                            ""));
        }
        groepen.add(
                groep(
                        tekst("opp.groep.rest"),
                        Oppveld.Deel.HANDELINGSDEEL.velden(),
                        stof,
                        List.of()));
        return groepen;
    }

    private Oppgroep groep(String titel, List<Oppveld> velden, Stof stof, List<Bronregel> regels) {
        return new Oppgroep(
                "groep-" + velden.getFirst().code().replace('.', '-'),
                titel,
                0,
                vragen(velden.stream().map(Veldsleutel::van), stof, regels),
                "");
    }

    private List<Vraag> vragen(Stream<Veldsleutel> sleutels, Stof stof, List<Bronregel> regels) {
        return sleutels.map(sleutel -> vraag(sleutel, stof, regels)).toList();
    }

    private Vraag vraag(Veldsleutel sleutel, Stof stof, List<Bronregel> regels) {
        var veld = sleutel.veld();
        var staat = stof.waarden().getOrDefault(sleutel, Oppwaarde.leeg(sleutel));
        var keuzes = veld.soort() == Oppveld.Soort.KEUZE ? Keuzelijst.van(veld) : null;
        return new Vraag(
                sleutel,
                label(veld),
                Optional.ofNullable(
                                teksten.getMessage(
                                        "opp.hint." + veld.code(),
                                        null,
                                        "",
                                        LocaleContextHolder.getLocale()))
                        .orElse(""),
                staat.waarde(),
                staat.versie(),
                keuzes == null ? List.of() : opties(keuzes, stof.school(), staat.waarde()),
                keuzes != null && keuzes.kort(),
                bronnen(veld, staat.waarde(), regels),
                botsing(sleutel, stof, staat),
                fout(sleutel, stof));
    }

    /** In its group, where the title says what it is about, a question is short. */
    private String label(Oppveld veld) {
        String kort =
                veld.perDoel()
                        ? veld.code()
                        : Arrays.stream(Leergebied.values()).anyMatch(g -> g.niveau() == veld)
                                ? "niveau"
                                : "";
        return kort.isEmpty() ? tekst(veld.sleutel()) : tekst("opp.kort." + kort);
    }

    private List<Optie> opties(Keuzelijst lijst, Schoolsoort school, String waarde) {
        var codes = new ArrayList<>(lijst.codes(school));
        if (!waarde.isEmpty() && !codes.contains(waarde)) {
            codes.add(waarde);
        }
        return codes.stream()
                .map(code ->
                        new Optie(
                                code,
                                Optional.ofNullable(
                                                teksten.getMessage(
                                                        lijst.sleutel(code),
                                                        null,
                                                        code,
                                                        LocaleContextHolder.getLocale()))
                                        .orElse(code)))
                .toList();
    }

    private static List<Bron> bronnen(Oppveld veld, String waarde, List<Bronregel> regels) {
        return regels.stream()
                .filter(regel -> regel.veld() == veld)
                .limit(MEESTE_BRONNEN)
                .map(regel -> new Bron(regel, waarde.contains(Canoniek.tekst(regel.tekst()))))
                .toList();
    }

    private static @Nullable Botsing botsing(Veldsleutel sleutel, Stof stof, Oppwaarde staat) {
        String eigen = stof.botsingen().get(sleutel);
        return eigen == null ? null : new Botsing(sleutel, eigen, staat);
    }

    private static String fout(Veldsleutel sleutel, Stof stof) {
        if (stof.teLang().contains(sleutel)) {
            return "opp.te-lang";
        }
        return Optional.ofNullable(stof.invulfouten().get(sleutel))
                .map(Oppgemis.Soort::sleutel)
                .orElse("");
    }

    private String tekst(String sleutel, Object... gegevens) {
        return teksten.getMessage(sleutel, gegevens, LocaleContextHolder.getLocale());
    }
}
