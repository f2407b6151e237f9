package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingen;
import nl.hulproute.school.leerling.Verzorger;
import nl.hulproute.school.opp.Oppversie;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Puts together how far the signing of a version is. */
@Service
@OpKnooppunt(Onderdeel.SCHOOL)
@Transactional(readOnly = true)
class Ouderbeelden implements Ondertekeningen {

    private final Leerlingen leerlingen;
    private final Ouderregels regels;
    private final Oudertoegangen toegangen;
    private final Ondertekenverzoeken verzoeken;
    private final Handtekeningen handtekeningen;
    private final Papieren papieren;
    private final Afwijkingen afwijkingen;

    Ouderbeelden(
            Leerlingen leerlingen,
            Ouderregels regels,
            Oudertoegangen toegangen,
            Ondertekenverzoeken verzoeken,
            Handtekeningen handtekeningen,
            Papieren papieren,
            Afwijkingen afwijkingen) {
        this.leerlingen = leerlingen;
        this.regels = regels;
        this.toegangen = toegangen;
        this.verzoeken = verzoeken;
        this.handtekeningen = handtekeningen;
        this.papieren = papieren;
        this.afwijkingen = afwijkingen;
    }

    @Override
    public Ondertekenstand van(Oppversie versie) {
        return leerlingen
                .find(versie.leerling())
                .map(leerling -> beeld(leerling, versie).stand())
                .orElse(new Ondertekenstand(List.of(), List.of(), false));
    }

    /** All about one version, with a row for each carer with gezag. */
    public Ouderbeeld beeld(Leerling leerling, Oppversie versie) {
        UUID school = leerling.schoolId();
        var toegang = toegangen.van(school, leerling.id());
        var verzoek = verzoeken.van(school, leerling.id());
        var getekend = handtekeningen.van(school, leerling.id());
        var papier = papieren.van(school, leerling.id());
        List<Ouderrij> rijen =
                metGezag(leerling)
                        .map(verzorger ->
                                rij(verzorger, versie, toegang, verzoek, getekend, papier))
                        .toList();
        return new Ouderbeeld(
                versie,
                regels.van(school).regel(),
                rijen,
                papier,
                afwijkingen.van(school, versie).orElse(null));
    }

    /** The carers who are asked. */
    static Stream<Verzorger> metGezag(Leerling leerling) {
        return leerling.verzorgers().stream().filter(Verzorger::wettigevertegenwoordiger);
    }

    private static Ouderrij rij(
            Verzorger verzorger,
            Oppversie versie,
            List<Oudertoegang> toegangen,
            List<Ondertekenverzoek> verzoeken,
            List<Handtekening> handtekeningen,
            List<Papier> papieren) {
        UUID wie = verzorger.id();
        Predicate<Handtekening> van = een -> een.verzorger().equals(wie);
        Predicate<Handtekening> voorDeze = een -> een.oppversie().equals(versie.id());
        return new Ouderrij(
                verzorger,
                first(toegangen, een -> een.verzorger().equals(wie)).orElse(null),
                first(
                                verzoeken,
                                een ->
                                        een.verzorger().equals(wie)
                                                && een.oppversie().equals(versie.id()))
                        .orElse(null),
                first(handtekeningen, van.and(voorDeze)).orElse(null),
                first(papieren, een -> isPaper(een, versie, wie)).orElse(null),
                first(
                                handtekeningen,
                                van.and(een -> een.opp().equals(versie.opp()))
                                        .and(voorDeze.negate()))
                        .orElse(null),
                versie.geldt());
    }

    private static boolean isPaper(Papier papier, Oppversie versie, UUID verzorger) {
        return papier.soort() == Papier.Soort.ONDERTEKENING
                && versie.id().equals(papier.oppversie())
                && papier.isVan(verzorger);
    }

    private static <T> Optional<T> first(List<T> alle, Predicate<T> goed) {
        return alle.stream().filter(goed).findFirst();
    }
}
