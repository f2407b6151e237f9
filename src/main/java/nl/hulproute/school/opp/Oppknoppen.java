package nl.hulproute.school.opp;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Ids;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.opp.Oppschrijver.Keuze;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Arrays;
import java.util.UUID;

/** What the buttons of the form do after what was typed is kept; each leads to a page. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Oppknoppen {

    private final Oppschrijver schrijver;
    private final Oppformulier formulier;

    Oppknoppen(Oppschrijver schrijver, Oppformulier formulier) {
        this.schrijver = schrijver;
        this.formulier = formulier;
    }

    @Transactional
    String voerUit(
            Oppactie actie,
            Leerling leerling,
            UUID id,
            Oppveld.Deel hier,
            Werkplek werkplek,
            RedirectAttributes flash) {
        String opp = "redirect:/leerlingen/" + leerling.id() + "/opp/" + id;
        String stap = opp + "/bewerken/" + hier.code();
        return switch (actie.wat()) {
            case "sluit" -> opp;
            case "vaststellen" -> opp + "/vaststellen";
            case "naar" ->
                    Oppveld.Deel.ofCode(actie.woord(0))
                            .map(deel -> opp + "/bewerken/" + deel.code())
                            .orElse(stap);
            case "doel-erbij" -> stap + "#doel-" + schrijver.addDoel(leerling.id(), id);
            case "doel-weg" -> stap + removeDoel(actie, leerling, id, flash);
            case "overnemen" -> stap + neemOver(actie, leerling, id, werkplek);
            case "kies" -> stap + kies(actie, leerling, id, werkplek);
            default -> {
                flash.addFlashAttribute("melding", "opp.bewaard");
                yield stap;
            }
        };
    }

    private String removeDoel(
            Oppactie actie, Leerling leerling, UUID id, RedirectAttributes flash) {
        if (actie.woord(0).matches("[0-9]{1,5}")) {
            int doel = Integer.parseInt(actie.woord(0));
            schrijver.removeDoel(leerling.id(), id, doel);
            flash.addFlashAttribute("ongedaanMelding", "opp.doel.verwijderd");
            flash.addFlashAttribute(
                    "ongedaan",
                    "/leerlingen/%s/opp/%s/doelen/%d/terugzetten"
                            .formatted(leerling.id(), id, doel));
        }
        return "";
    }

    private String neemOver(Oppactie actie, Leerling leerling, UUID id, Werkplek werkplek) {
        var sleutel = Veldsleutel.parse(actie.woord(0));
        var bron = Ids.parse(actie.woord(1));
        if (sleutel.isEmpty() || bron.isEmpty()) {
            return "";
        }
        formulier
                .bron(leerling, sleutel.get().veld(), bron.get())
                .ifPresent(regel ->
                        schrijver.vulAan(
                                leerling.id(), id, sleutel.get(), regel.tekst(), werkplek));
        return "#" + sleutel.get().anker();
    }

    private String kies(Oppactie actie, Leerling leerling, UUID id, Werkplek werkplek) {
        var sleutel = Veldsleutel.parse(actie.woord(0));
        var keuze =
                Arrays.stream(Keuze.values())
                        .filter(een -> een.name().equals(actie.woord(1)))
                        .findFirst();
        if (sleutel.isEmpty() || keuze.isEmpty()) {
            return "";
        }
        schrijver.kies(leerling.id(), id, sleutel.get(), keuze.get(), werkplek);
        return "#" + sleutel.get().anker();
    }
}
