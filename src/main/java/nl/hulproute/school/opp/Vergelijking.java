package nl.hulproute.school.opp;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What changed between two states of an ontwikkelingsperspectief, answer by answer. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Vergelijking {

    private final Oppweergave weergave;

    Vergelijking(Oppweergave weergave) {
        this.weergave = weergave;
    }

    /** Only what differs, in the order of the form. */
    List<Verschil> van(Oppinhoud oud, Oppinhoud nieuw, Locale taal) {
        var doelen = new LinkedHashSet<>(oud.doelen());
        doelen.addAll(nieuw.doelen());
        var samen = List.copyOf(doelen);
        var antwoorden =
                Veldsleutel.alle(samen)
                        .filter(sleutel -> !van(oud, sleutel).equals(van(nieuw, sleutel)))
                        .map(sleutel -> verschil(sleutel, samen, oud, nieuw, taal));
        var metingen =
                Arrays.stream(Leergebied.values())
                        .filter(gebied -> !oud.gemeten(gebied).equals(nieuw.gemeten(gebied)))
                        .map(gebied -> gemeten(gebied, oud, nieuw, taal));
        return Stream.concat(antwoorden, metingen).toList();
    }

    private Verschil gemeten(Leergebied gebied, Oppinhoud oud, Oppinhoud nieuw, Locale taal) {
        var was = weergave.gemeten(gebied, oud, taal);
        return new Verschil(
                weergave.titel(Oppveld.Deel.UITSTROOM, taal),
                was.vraag(),
                Verschil.stukken(was.antwoord(), weergave.gemeten(gebied, nieuw, taal).antwoord()));
    }

    private Verschil verschil(
            Veldsleutel sleutel,
            List<Integer> doelen,
            Oppinhoud oud,
            Oppinhoud nieuw,
            Locale taal) {
        var veld = sleutel.veld();
        return new Verschil(
                weergave.titel(veld.deel(), taal),
                weergave.vraag(veld, doelen.indexOf(sleutel.regel()) + 1, taal),
                Verschil.stukken(
                        weergave.antwoord(veld, van(oud, sleutel), taal),
                        weergave.antwoord(veld, van(nieuw, sleutel), taal)));
    }

    /** The texts of a goal that was taken out do not count. */
    private static String van(Oppinhoud inhoud, Veldsleutel sleutel) {
        return Stream.of(sleutel)
                .filter(een -> een.regel() == 0 || inhoud.doelen().contains(een.regel()))
                .map(inhoud::van)
                .findFirst()
                .orElse("");
    }
}
