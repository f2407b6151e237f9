package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps whom of the staff is ticked, with whichever button of the preview the form is sent. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Personeelskeuze {

    /**
     * The rows of the page as they were sent.
     *
     * @param nummer who was on the page; null on a page without the staff
     * @param kies who was ticked; null when nobody was
     * @param na after whom that page begins
     */
    record Invoer(@Nullable List<Integer> nummer, @Nullable List<Integer> kies, int na) {}

    private final Personeel personeel;

    Personeelskeuze(Personeel personeel) {
        this.personeel = personeel;
    }

    /** Also what is not right yet stays as it was typed. */
    void keep(
            UUID inlezing,
            Invoer invoer,
            Map<String, String> velden,
            Werkplek werkplek,
            Veldcontrole controle) {
        if (invoer.nummer() == null || !werkplek.mag(Actie.MEDEWERKERS_UITNODIGEN)) {
            return;
        }
        var kies = invoer.kies() == null ? List.<Integer>of() : invoer.kies();
        var keuzes =
                new Personeelinvoer(velden, kies)
                        .read(shown(inlezing, invoer.na(), invoer.nummer()), controle);
        personeel.choose(inlezing, keuzes);
    }

    /** Only those of the page. */
    private List<Personeel.Voorstel> shown(UUID inlezing, int na, List<Integer> nummers) {
        return personeel.page(inlezing, na).stream()
                .limit(Personeel.PAGINA)
                .filter(een -> nummers.contains(een.nummer()))
                .toList();
    }
}
