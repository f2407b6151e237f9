package nl.hulproute.swv.cijfers;

import static nl.hulproute.gedeeld.HulpvraagStatus.AFGESLOTEN;
import static nl.hulproute.gedeeld.HulpvraagStatus.BESLUIT;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Schooljaar;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.aanvraagtype.Statuslabels;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Makes the figures of a period: all from one moment, and nothing that is too small to show. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Cijfermaker {

    /** How many school years stand beside each other. */
    private static final int JAREN = 6;

    /** Who has one of these has a besluit, as {@link Telling#untilDecision} counts them. */
    private static final Set<HulpvraagStatus> BESLOTEN = Set.of(BESLUIT, AFGESLOTEN);

    private final Telling telling;
    private final Statuslabels labels;
    private final Datums datums;
    private final MessageSource teksten;

    Cijfermaker(Telling telling, Statuslabels labels, Datums datums, MessageSource teksten) {
        this.telling = telling;
        this.labels = labels;
        this.datums = datums;
        this.teksten = teksten;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Cijfers make(UUID swv, Periode periode) {
        Map<HulpvraagStatus, Integer> statussen = telling.perStatus(swv, periode);
        int aantal = statussen.values().stream().mapToInt(Integer::intValue).sum();
        var totaal =
                Cel.of(
                        new Aantal("", aantal),
                        Afscherming.klein(aantal) ? Zicht.KLEIN : Zicht.GETOOND);
        Cijferblok jaren = new Cijferblok("jaar", Verdeling.separate(years(swv)), false);
        if (aantal < Afscherming.GRENS) {
            return new Cijfers(totaal, jaren, List.of(), null, null, null);
        }
        Doorlooptijd tijd = telling.untilDecision(swv, periode);
        return new Cijfers(
                totaal,
                jaren,
                List.of(
                        new Cijferblok("maand", Verdeling.of(months(swv, periode)), true),
                        new Cijferblok("status", perStatus(swv, statussen), true),
                        new Cijferblok("type", Verdeling.of(telling.perType(swv, periode)), true),
                        new Cijferblok(
                                "school", Verdeling.of(telling.perSchool(swv, periode)), true)),
                term(tijd, aantal),
                tijd.medianDays(),
                tijd.p90Days());
    }

    /** Nothing when the number of besluiten, or of those that wait for one, would be small. */
    private @Nullable Cijferblok term(Doorlooptijd tijd, int totaal) {
        int besluiten = tijd.besluiten();
        if (besluiten < Afscherming.GRENS || Afscherming.klein(totaal - besluiten)) {
            return null;
        }
        return new Cijferblok(
                "termijn",
                Verdeling.of(
                        List.of(
                                new Aantal(tekst("cijfers.termijn.binnen"), tijd.binnen()),
                                new Aantal(tekst("cijfers.termijn.te-laat"), tijd.teLaat()),
                                new Aantal(tekst("cijfers.termijn.zonder"), tijd.zonder()))),
                false);
    }

    private Verdeling perStatus(UUID swv, Map<HulpvraagStatus, Integer> statussen) {
        Map<HulpvraagStatus, String> namen = labels.all(swv);
        return Verdeling.of(part(statussen, namen, false), part(statussen, namen, true));
    }

    private static List<Aantal> part(
            Map<HulpvraagStatus, Integer> statussen,
            Map<HulpvraagStatus, String> namen,
            boolean besloten) {
        return Statuslabels.STATUSSEN.stream()
                .filter(status -> BESLOTEN.contains(status) == besloten)
                .map(status ->
                        new Aantal(
                                namen.getOrDefault(status, status.code()),
                                statussen.getOrDefault(status, 0)))
                .toList();
    }

    private List<Aantal> months(UUID swv, Periode periode) {
        var vorm = DateTimeFormatter.ofPattern("MMM yyyy", LocaleContextHolder.getLocale());
        return telling.perMonth(swv, periode).stream()
                .map(maand ->
                        new Aantal(vorm.format(LocalDate.parse(maand.naam())), maand.waarde()))
                .toList();
    }

    private List<Aantal> years(UUID swv) {
        var eerste = new Schooljaar(Schooljaar.of(datums.vandaag()).beginjaar() - JAREN + 1);
        return telling.perYear(swv, eerste.eersteDag()).stream()
                .map(jaar ->
                        new Aantal(
                                new Schooljaar(Integer.parseInt(jaar.naam())).toString(),
                                jaar.waarde()))
                .toList();
    }

    private String tekst(String sleutel) {
        return teksten.getMessage(sleutel, null, LocaleContextHolder.getLocale());
    }
}
