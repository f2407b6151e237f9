package nl.hulproute.school.hulpvraag;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.keuring.Keuring;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.map.Leerlingmap;
import nl.hulproute.school.opp.Oppversie;
import nl.hulproute.school.opp.Oppversies;
import nl.hulproute.school.ouders.Grondslag;
import nl.hulproute.school.ouders.Grondslagen;
import nl.hulproute.school.ouders.Ondertekeningen;
import nl.hulproute.school.overzicht.Overzichten;
import nl.hulproute.school.overzicht.Overzichtsoort;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gathers what a hulpvraag is made of. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Stoffen {

    private final Mapstukken map;
    private final Leerlingmap leerlingmap;
    private final Overzichten overzichten;
    private final Oppversies versies;
    private final Ondertekeningen ondertekeningen;
    private final Grondslagen grondslagen;
    private final Datums datums;

    Stoffen(
            Mapstukken map,
            Leerlingmap leerlingmap,
            Overzichten overzichten,
            Oppversies versies,
            Ondertekeningen ondertekeningen,
            Grondslagen grondslagen,
            Datums datums) {
        this.map = map;
        this.leerlingmap = leerlingmap;
        this.overzichten = overzichten;
        this.versies = versies;
        this.ondertekeningen = ondertekeningen;
        this.grondslagen = grondslagen;
        this.datums = datums;
    }

    @Transactional(readOnly = true)
    Stof van(Zaak zaak) {
        var hulpvraag = zaak.hulpvraag();
        var versie = versies.alle(zaak.leerling().id()).stream().findFirst();
        return new Stof(
                hulpvraag,
                stukken(hulpvraag),
                suggested(map.notities(hulpvraag), versie.filter(Oppversie::geldt)),
                feiten(zaak.leerling(), versie),
                datums.vandaag());
    }

    /** Without what the program could make: for who adds to what was sent already. */
    @Transactional(readOnly = true)
    Stof uitMap(Zaak zaak) {
        var hulpvraag = zaak.hulpvraag();
        return new Stof(
                hulpvraag,
                stukken(hulpvraag),
                map.notities(hulpvraag),
                Programmafeiten.alleen(gronden(zaak.leerling())),
                datums.vandaag());
    }

    private Programmafeiten feiten(Leerling leerling, Optional<Oppversie> versie) {
        return new Programmafeiten(
                overzichten.standen(leerling),
                overzichten.verouderd(leerling),
                versie.map(een -> opp(leerling, een)).orElse(null),
                gronden(leerling));
    }

    private Oppfeiten opp(Leerling leerling, Oppversie versie) {
        return new Oppfeiten(
                versie,
                overzichten.gemaaktVan(
                        leerling, Overzichtsoort.ONTWIKKELINGSPERSPECTIEF, versie.bron()),
                versies.mistVoorTlv(versie, LocaleContextHolder.getLocale()),
                ondertekeningen.van(versie));
    }

    private Map<UUID, Grondslag> gronden(Leerling leerling) {
        return grondslagen.van(leerling, leerlingmap.documenten(leerling.id()));
    }

    /** A notitie that stands in the OPP already goes along with it; the others are suggested. */
    private List<Notitieregel> suggested(List<Notitieregel> notities, Optional<Oppversie> versie) {
        var tekst = notities.isEmpty() ? "" : versie.map(this::opptekst).orElse("");
        return notities.stream().map(een -> een.metOpp(tekst)).toList();
    }

    private String opptekst(Oppversie versie) {
        return versies.inhoud(versie, NEDERLANDS).stream()
                .flatMap(deel -> deel.antwoorden().stream())
                .map(antwoord -> Notitieregel.kaal(antwoord.antwoord()))
                .collect(Collectors.joining(" "));
    }

    private List<Stuk> stukken(Hulpvraag hulpvraag) {
        var stukken = map.documenten(hulpvraag);
        var keuringen =
                leerlingmap.keuringen(
                        hulpvraag.schoolId(), stukken.stream().map(Stuk::sha256).toList());
        return stukken.stream()
                .map(stuk -> stuk.met(keuringen.getOrDefault(stuk.sha256(), Keuring.ONBEKEND)))
                .toList();
    }
}
