package nl.hulproute.school.opp;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.opp.Meetlijn.Meetpunt;
import nl.hulproute.school.overzicht.Bronversie;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pictures of the part Uitstroomniveau; in templates {@code @lijnplaatjes.svg(…)}. */
@Component("lijnplaatjes")
@OpKnooppunt(Onderdeel.SCHOOL)
class Lijnplaatjes {

    private static final Comparator<Meetpunt> VOLGORDE =
            Comparator.comparing(Meetpunt::datum)
                    .thenComparing(Meetpunt::naam)
                    .thenComparingDouble(Meetpunt::waarde);

    private final List<Meetlijnbron> bronnen;
    private final MessageSource teksten;
    private final Datums datums;

    Lijnplaatjes(ObjectProvider<Meetlijnbron> bronnen, MessageSource teksten, Datums datums) {
        this.bronnen = bronnen.orderedStream().toList();
        this.teksten = teksten;
        this.datums = datums;
    }

    /**
     * The answers with what was measured beside the expected levels; within a transaction that
     * reads.
     *
     * @param tot later measurements are left out
     */
    Oppinhoud meet(Leerling leerling, Oppinhoud inhoud, LocalDate tot) {
        var gemeten = new EnumMap<Leergebied, List<Meetpunt>>(Leergebied.class);
        for (var gebied : Leergebied.values()) {
            var punten =
                    lijnen(leerling, inhoud, gebied)
                            .flatMap(lijn -> lijn.punten().stream())
                            .filter(punt -> !punt.datum().isAfter(tot))
                            .sorted(VOLGORDE)
                            .toList();
            if (!punten.isEmpty()) {
                gemeten.put(gebied, punten);
            }
        }
        return inhoud.met(gemeten);
    }

    /** The rows that {@link #meet} reads, so that a paper with them knows when it is outdated. */
    List<Bronversie> bronnen(Leerling leerling, Oppinhoud inhoud) {
        return Arrays.stream(Leergebied.values())
                .flatMap(gebied -> lijnen(leerling, inhoud, gebied))
                .flatMap(lijn -> lijn.bronnen().stream())
                .toList();
    }

    /** One for each area with an expected level. */
    List<Lijnplaatje> van(Oppinhoud inhoud) {
        return Arrays.stream(Leergebied.values())
                .flatMap(gebied -> plaatje(inhoud, gebied).stream())
                .toList();
    }

    /** Those in which something was measured: without that a picture says no more than the text. */
    List<Lijnplaatje> gemeten(Oppinhoud inhoud) {
        return van(inhoud).stream().filter(plaatje -> !plaatje.punten().isEmpty()).toList();
    }

    /**
     * @param inkt the colour of lines and letters
     */
    public String svg(Lijnplaatje plaatje, String inkt) {
        return new Lijntekening(plaatje, inkt).teken(woorden(plaatje));
    }

    private Stream<Meetlijn> lijnen(Leerling leerling, Oppinhoud inhoud, Leergebied gebied) {
        return Niveauschaal.van(inhoud.van(gebied.niveau())).stream()
                .flatMap(schaal ->
                        bronnen.stream()
                                .flatMap(bron -> bron.lijnen(leerling, gebied).stream())
                                .filter(lijn -> lijn.schaal() == schaal));
    }

    private Optional<Lijnplaatje> plaatje(Oppinhoud inhoud, Leergebied gebied) {
        String niveau = inhoud.van(gebied.niveau());
        var punten = inhoud.gemeten(gebied);
        return Niveauschaal.van(niveau)
                .map(schaal ->
                        new Lijnplaatje(
                                gebied,
                                schaal,
                                niveau,
                                punten,
                                begin(inhoud, punten),
                                einde(inhoud)));
    }

    private LocalDate begin(Oppinhoud inhoud, List<Meetpunt> punten) {
        var begin = inhoud.datum(Oppveld.BEGIN).orElseGet(datums::vandaag);
        return punten.isEmpty() || begin.isBefore(punten.getFirst().datum())
                ? begin
                : punten.getFirst().datum();
    }

    private LocalDate einde(Oppinhoud inhoud) {
        return inhoud.datum(Oppveld.UITSTROOMDATUM)
                .or(() -> inhoud.datum(Oppveld.EINDE))
                .orElseGet(
                        () -> inhoud.datum(Oppveld.BEGIN).orElseGet(datums::vandaag).plusYears(1));
    }

    private Lijntekening.Woorden woorden(Lijnplaatje plaatje) {
        var punten = plaatje.punten();
        String naam = tekst("opp.gebied." + plaatje.gebied().code());
        String verwacht = tekst(Keuzelijst.NIVEAU.sleutel(plaatje.niveau()));
        String metingen = punten.stream().map(this::punt).collect(Collectors.joining("; "));
        return new Lijntekening.Woorden(
                tekst("opp.plaatje.titel", naam),
                punten.isEmpty()
                        ? tekst("opp.plaatje.zonder", naam, verwacht)
                        : tekst("opp.plaatje.met", naam, verwacht, metingen),
                tekst("opp.plaatje.verwacht", verwacht),
                punten.isEmpty() ? tekst("opp.plaatje.niets") : tekst("opp.plaatje.gemeten"));
    }

    private String punt(Meetpunt punt) {
        return tekst(
                "opp.plaatje.punt", datums.kort(punt.datum()), punt.naam(), getal(punt.waarde()));
    }

    static String getal(double waarde) {
        return String.format(Locale.ROOT, waarde == Math.rint(waarde) ? "%.0f" : "%.1f", waarde);
    }

    private String tekst(String sleutel, Object... gegevens) {
        return teksten.getMessage(sleutel, gegevens, LocaleContextHolder.getLocale());
    }
}
