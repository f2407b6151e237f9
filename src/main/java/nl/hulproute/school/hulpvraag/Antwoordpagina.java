package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import java.util.List;
import java.util.UUID;

/** What the page with the questions of the samenwerkingsverband shows. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Antwoordpagina {

    /**
     * A question with the documents that one may choose.
     *
     * @param passend those of the kind that is asked for, and what was chosen
     */
    record Vraagblok(Aanvulvraag vraag, List<Stuk> passend, List<Stuk> overig) {

        static Vraagblok van(Aanvulvraag vraag, List<Stuk> stukken) {
            return new Vraagblok(
                    vraag,
                    stukken.stream().filter(stuk -> fits(vraag, stuk)).toList(),
                    stukken.stream().filter(stuk -> !fits(vraag, stuk)).toList());
        }

        private static boolean fits(Aanvulvraag vraag, Stuk stuk) {
            return stuk.soort() == vraag.soort()
                    || vraag.antwoord().documenten().contains(stuk.id());
        }

        public boolean gekozen(Stuk stuk) {
            return vraag.antwoord().documenten().contains(stuk.id());
        }
    }

    private final Aanvulvragen vragen;
    private final Stoffen stoffen;
    private final Datums datums;

    Antwoordpagina(Aanvulvragen vragen, Stoffen stoffen, Datums datums) {
        this.vragen = vragen;
        this.stoffen = stoffen;
        this.datums = datums;
    }

    void vul(Model model, Zaak zaak, BewaarAntwoorden.Uitkomst bewaard) {
        var hulpvraag = zaak.hulpvraag();
        var all = vragen.van(hulpvraag.schoolId(), hulpvraag.id());
        var stukken = stoffen.uitMap(zaak).stukken();
        model.addAttribute("leerling", zaak.leerling());
        model.addAttribute("hulpvraag", hulpvraag);
        model.addAttribute(
                "blokken",
                all.stream()
                        .filter(Aanvulvraag::open)
                        .map(vraag -> Vraagblok.van(vraag, stukken))
                        .toList());
        model.addAttribute("gedaan", all.stream().filter(vraag -> !vraag.open()).toList());
        model.addAttribute(
                "klaar",
                all.stream().filter(vraag -> vraag.stand() == Aanvulvraag.Stand.KLAAR).count());
        model.addAttribute("uitkomst", bewaard);
        model.addAttribute("vandaag", datums.vandaag());
        model.addAttribute("los", false);
        model.addAttribute("bewaard", null);
    }

    /** One that waits for an answer; the page that says that it is not there otherwise. */
    Aanvulvraag openVraag(Hulpvraag hulpvraag, UUID id) {
        return vragen.van(hulpvraag.schoolId(), hulpvraag.id()).stream()
                .filter(vraag -> vraag.id().equals(id) && vraag.open())
                .findFirst()
                .orElseThrow(Hulpvraagtoegang::weg);
    }

    /** The questions for the page of the hulpvraag itself. */
    void vulKort(Model model, UUID school, UUID hulpvraag) {
        var all = vragen.van(school, hulpvraag);
        model.addAttribute("vragen", all);
        model.addAttribute("openVragen", all.stream().filter(Aanvulvraag::open).count());
        model.addAttribute("vandaag", datums.vandaag());
    }
}
