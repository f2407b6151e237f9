package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Csv;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.aanvraagtype.Statuslabels;
import nl.hulproute.swv.weergave.Kolom;
import nl.hulproute.swv.weergave.Kolomkeuzes;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The worklist as CSV: the columns that this account shows and no other, a part at a time. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Werklijstbestand {

    private static final int PER_KEER = 500;

    private final Werklijst werklijst;
    private final Kolomkeuzes kolommen;
    private final Statuslabels labels;
    private final Datums datums;
    private final MessageSource teksten;

    Werklijstbestand(
            Werklijst werklijst,
            Kolomkeuzes kolommen,
            Statuslabels labels,
            Datums datums,
            MessageSource teksten) {
        this.werklijst = werklijst;
        this.kolommen = kolommen;
        this.labels = labels;
        this.datums = datums;
        this.teksten = teksten;
    }

    void write(Werkplek werkplek, Filter filter, Writer uit) throws IOException {
        UUID swv = werkplek.tenantId();
        Set<Kolom> getoond = kolommen.of(swv, werkplek.account());
        Map<HulpvraagStatus, String> statussen = labels.all(swv);
        var csv = new Csv(uit);
        csv.regel(head(getoond));
        UUID na = null;
        do {
            var pagina = werklijst.page(swv, werkplek.account(), filter, na, PER_KEER);
            for (Lijstregel regel : pagina.regels()) {
                csv.regel(cells(regel, getoond, statussen));
            }
            na = pagina.volgende();
        } while (na != null);
    }

    private List<String> head(Set<Kolom> getoond) {
        var koppen = new ArrayList<String>();
        koppen.add(text("dossier.kolom.nummer"));
        koppen.add(text("dossier.kolom.leerling"));
        koppen.add(text("dossier.kolom.geboren"));
        getoond.stream()
                .sorted()
                .map(kolom -> text("dossier.kolom." + kolom.code()))
                .forEach(koppen::add);
        return koppen;
    }

    private List<String> cells(
            Lijstregel regel, Set<Kolom> getoond, Map<HulpvraagStatus, String> statussen) {
        var cellen = new ArrayList<String>();
        cellen.add(regel.nummer());
        cellen.add(regel.teruggehaald() ? text("dossier.leerling.teruggehaald") : regel.leerling());
        cellen.add(regel.geboren() == null ? "" : datums.kort(regel.geboren()));
        getoond.stream().sorted().map(kolom -> cell(kolom, regel, statussen)).forEach(cellen::add);
        return cellen;
    }

    private String cell(Kolom kolom, Lijstregel regel, Map<HulpvraagStatus, String> statussen) {
        return switch (kolom) {
            case SCHOOL -> regel.school();
            case TYPE -> regel.aanvraagtype();
            case STATUS -> statussen.getOrDefault(regel.status(), regel.status().code());
            case TERMIJN -> term(regel.werk().termijn());
            case BEHANDELAAR -> handler(regel.werk());
            case ONTVANGEN -> datums.kort(regel.ontvangen());
            case GEWIJZIGD -> datums.kort(regel.statusSinds());
        };
    }

    private String handler(Lijstregel.Werk werk) {
        return werk.behandelaar() == null && !werk.teamNaam().isEmpty()
                ? text("team.kop", werk.teamNaam())
                : werk.behandelaarNaam();
    }

    private String term(Lijstregel.@Nullable Termijndag termijn) {
        return termijn == null ? "" : datums.kort(termijn.dag());
    }

    private String text(String sleutel, Object... gegevens) {
        return teksten.getMessage(sleutel, gegevens, LocaleContextHolder.getLocale());
    }
}
