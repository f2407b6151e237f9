package nl.hulproute.register.helpdesk;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.register.helpdesk.Instellingfeit.Bestuurfeit;
import nl.hulproute.register.helpdesk.Toelatinginvoer.Bekend;
import nl.hulproute.register.verzoek.Verzoek;
import nl.hulproute.uitwisseling.Registerverzoek.Soort;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What the page of a request shows. */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
class Behandelpagina {

    private final Registerfeiten feiten;

    Behandelpagina(Registerfeiten feiten) {
        this.feiten = feiten;
    }

    String show(Verzoek verzoek, Model model) {
        var besturen = feiten.besturen();
        var invoer = Toelatinginvoer.of(verzoek, swv(verzoek), besturen);
        return show(verzoek, invoer, besturen, List.of(), model);
    }

    /** With the form for a school as it was filled in. */
    String show(Verzoek verzoek, Toelatinginvoer invoer, List<Veldfout> fouten, Model model) {
        return show(verzoek, invoer, feiten.besturen(), fouten, model);
    }

    private String show(
            Verzoek verzoek,
            Toelatinginvoer invoer,
            List<Bestuurfeit> besturen,
            List<Veldfout> fouten,
            Model model) {
        model.addAttribute("verzoek", verzoek);
        model.addAttribute("feit", feit(verzoek).orElse(null));
        model.addAttribute("toelating", invoer);
        if (!model.containsAttribute("fouten")) {
            model.addAttribute("fouten", fouten);
        }
        if (verzoek.open() && verzoek.vraag().soort() == Soort.BRIN) {
            model.addAttribute("bekend", bekend(verzoek));
            model.addAttribute("besturen", besturen);
            model.addAttribute("bestuur", invoer.board(besturen).orElse(null));
            model.addAttribute("verbanden", feiten.samenwerkingsverbanden());
            model.addAttribute("soorten", Schoolsoort.values());
        }
        return "register/helpdesk/verzoek";
    }

    List<Veldfout> check(Toelatinginvoer invoer, Verzoek verzoek) {
        return invoer.check(bekend(verzoek), feiten.besturen());
    }

    /** Whose number it is, as soon as it is typed. */
    String board(String nummer, Model model) {
        model.addAttribute("bestuur", feiten.bestuur(nummer.strip()).orElse(null));
        return "register/helpdesk/onderdelen :: bestuur";
    }

    /** How much of the school that is asked for the register knows. */
    Bekend bekend(Verzoek verzoek) {
        return Toelatinginvoer.bekend(
                feit(verzoek), Objects.requireNonNull(verzoek.vraag().vestiging()));
    }

    private Optional<Instellingfeit> feit(Verzoek verzoek) {
        Vestiging vestiging = verzoek.vraag().vestiging();
        return vestiging == null ? Optional.empty() : feiten.find(vestiging.brin());
    }

    /** The samenwerkingsverband that asks; nothing when a school does. */
    private @Nullable UUID swv(Verzoek verzoek) {
        Oin namens = verzoek.vraag().namens();
        return namens == null ? null : feiten.samenwerkingsverband(namens).orElse(null);
    }
}
