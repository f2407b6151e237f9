package nl.hulproute.school.opp;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.opp.Oppdeel.Oppantwoord;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Answers as one reads them: with their questions, dates in words, choices by their label. */
@Component("oppweergave")
@OpKnooppunt(Onderdeel.SCHOOL)
class Oppweergave {

    private final MessageSource teksten;

    Oppweergave(MessageSource teksten) {
        this.teksten = teksten;
    }

    /** The parts that hold an answer. */
    public List<Oppdeel> delen(Oppinhoud inhoud, Locale taal) {
        return Arrays.stream(Oppveld.Deel.values())
                .map(deel -> deel(deel, inhoud, taal))
                .filter(deel -> !deel.antwoorden().isEmpty())
                .toList();
    }

    Oppdeel deel(Oppveld.Deel deel, Oppinhoud inhoud, Locale taal) {
        var antwoorden = new ArrayList<Oppantwoord>();
        int doel = 0;
        int vorig = 0;
        for (var sleutel : Veldsleutel.van(deel, inhoud.doelen()).toList()) {
            if (sleutel.regel() > 0 && sleutel.regel() != vorig) {
                vorig = sleutel.regel();
                doel++;
            }
            if (!inhoud.van(sleutel).isEmpty()) {
                antwoorden.add(
                        new Oppantwoord(
                                sleutel.toString(),
                                vraag(sleutel.veld(), doel, taal),
                                antwoord(sleutel.veld(), inhoud.van(sleutel), taal)));
            }
        }
        if (deel == Oppveld.Deel.UITSTROOM) {
            Arrays.stream(Leergebied.values())
                    .filter(gebied -> !inhoud.gemeten(gebied).isEmpty())
                    .map(gebied -> gemeten(gebied, inhoud, taal))
                    .forEach(antwoorden::add);
        }
        return new Oppdeel(titel(deel, taal), antwoorden);
    }

    /** What was measured in an area, in words: all that its picture shows. */
    Oppantwoord gemeten(Leergebied gebied, Oppinhoud inhoud, Locale taal) {
        var dag = DateTimeFormatter.ofPattern("d MMMM yyyy", taal);
        boolean dle =
                Niveauschaal.van(inhoud.van(gebied.niveau()))
                        .filter(Niveauschaal.DLE::equals)
                        .isPresent();
        return new Oppantwoord(
                "uitstroom." + gebied.code() + ".gemeten",
                tekst("opp.gemeten", taal, tekst("opp.gebied." + gebied.code(), taal)),
                inhoud.gemeten(gebied).stream()
                        .map(punt ->
                                tekst(
                                        dle ? "opp.meting.dle" : "opp.meting.referentie",
                                        taal,
                                        dag.format(punt.datum()),
                                        punt.naam(),
                                        Lijnplaatjes.getal(punt.waarde())))
                        .collect(Collectors.joining("\n")));
    }

    String titel(Oppveld.Deel deel, Locale taal) {
        return tekst("opp.deel." + deel.code(), taal);
    }

    /** The question; that of a goal with its place in the list. */
    String vraag(Oppveld veld, int doel, Locale taal) {
        return tekst(veld.sleutel(), taal, doel);
    }

    /** What the reader sees for a value as it is kept. */
    public String antwoord(Oppveld veld, String waarde, Locale taal) {
        return switch (veld.soort()) {
            case REGEL, TEKST -> waarde;
            case DATUM -> {
                var datum = Oppinhoud.datum(waarde);
                yield datum == null
                        ? waarde
                        : DateTimeFormatter.ofPattern("d MMMM yyyy", taal).format(datum);
            }
            case KEUZE ->
                    waarde.isEmpty()
                            ? ""
                            : Objects.requireNonNull(
                                    teksten.getMessage(
                                            Keuzelijst.van(veld).sleutel(waarde),
                                            null,
                                            waarde,
                                            taal));
        };
    }

    private String tekst(String sleutel, Locale taal, Object... gegevens) {
        return teksten.getMessage(sleutel, gegevens, taal);
    }
}
