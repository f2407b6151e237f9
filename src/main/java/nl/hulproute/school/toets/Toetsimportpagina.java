package nl.hulproute.school.toets;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.info.Schoolgegevens;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.school.toets.Toetsinlezing.Soort;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Inzagelog;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The pages on which results are taken from a file, the same for the school and for one pupil. The
 * file may hold a BSN, so it is never on a disk.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Toetsimportpagina {

    private static final long GROOTST = 32L * 1000 * 1000;
    private static final String FORMULIER = "school/toets/importeren";

    /** Ids, not names: they wait in the session. */
    private static final String BIJGEWERKTEN = "bijgewerkten";

    /** Where the pages are, and of whom; without a pupil of the whole school. */
    record Plek(String pad, @Nullable Leerling leerling) {

        @Nullable UUID alleen() {
            return leerling == null ? null : leerling.id();
        }
    }

    private final Toetsimport inlezen;
    private final Schoolgegevens scholen;
    private final Inzagelog inzagelog;
    private final Datums datums;

    Toetsimportpagina(
            Toetsimport inlezen, Schoolgegevens scholen, Inzagelog inzagelog, Datums datums) {
        this.inlezen = inlezen;
        this.scholen = scholen;
        this.inzagelog = inzagelog;
        this.datums = datums;
    }

    /**
     * The form, and after applying what that brought.
     *
     * @param flash what {@link #apply} left for this page
     */
    ModelAndView formulier(Plek plek, boolean zonderScript, Werkplek werkplek, Model flash) {
        var pagina = formulier(plek, werkplek);
        if (flash.getAttribute(BIJGEWERKTEN) instanceof List<?> ids
                && werkplek.mag(Actie.BEGELEIDING_ZIEN)) {
            List<UUID> leerlingen = ids.stream().map(UUID.class::cast).toList();
            note(plek, "GET", "", leerlingen, werkplek);
            pagina.addObject("bekenden", inlezen.bekenden(leerlingen));
        }
        return zonderScript ? pagina.addObject("bestandsfout", "script") : pagina;
    }

    ModelAndView lees(Plek plek, long grootte, InputStreamSource bestand, Werkplek werkplek)
            throws IOException {
        if (grootte <= 0 || grootte > GROOTST) {
            return mislukt(plek, werkplek)
                    .addObject("bestandsfout", grootte <= 0 ? "leeg" : "groot");
        }
        Uwlrbestand gelezen;
        try (var bron = bestand.getInputStream()) {
            gelezen = UwlrLezer.lees(bron, datums.vandaag());
        }
        if (!gelezen.onbruikbaar().isEmpty()) {
            return mislukt(plek, werkplek).addObject("onbruikbaar", gelezen.onbruikbaar());
        }
        UUID id = inlezen.prepare(gelezen, plek.alleen(), werkplek);
        return new ModelAndView("redirect:" + plek.pad() + "/" + id);
    }

    private ModelAndView formulier(Plek plek, Werkplek werkplek) {
        return pagina(FORMULIER, plek)
                .addObject("wachtend", inlezen.waiting(plek.alleen(), werkplek));
    }

    private ModelAndView mislukt(Plek plek, Werkplek werkplek) {
        var pagina = formulier(plek, werkplek);
        pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return pagina;
    }

    ModelAndView voorbeeld(Plek plek, UUID id, @Nullable Soort toon, int na, Werkplek werkplek) {
        check(plek, id);
        if (na == 0) {
            inlezen.refresh(id);
        }
        Toetsinlezing inlezing = inlezen.find(id, plek.alleen()).orElseThrow(Leerlingtoegang::weg);
        Soort soort = toon == null ? eerste(inlezing) : toon;
        List<Toetsinlezing.Regel> regels = inlezen.regels(id, soort, na);
        boolean meer = regels.size() > Toetsinlezingen.PAGINA;
        List<Toetsinlezing.Regel> getoond =
                meer ? regels.subList(0, Toetsinlezingen.PAGINA) : regels;
        note(plek, "GET", "/{id}", pupils(getoond), werkplek);
        String eigen = scholen.van(werkplek.tenantId()).vestiging().brin().waarde();
        String brin = inlezing.bestand().brin();
        var pagina = pagina("school/toets/inlezing", plek);
        return pagina.addObject("inlezing", inlezing)
                .addObject("toon", soort)
                .addObject("soorten", Soort.values())
                .addObject("onbekenden", inlezen.onbekenden(id))
                .addObject("regels", getoond)
                .addObject("na", na)
                .addObject("volgende", meer ? getoond.getLast().nummer() : 0)
                .addObject("andereBrin", !brin.isEmpty() && !brin.equals(eigen));
    }

    /** What there is most to see of. */
    private static Soort eerste(Toetsinlezing inlezing) {
        return Arrays.stream(Soort.values())
                .filter(soort -> inlezing.cijfers().van(soort) > 0)
                .findFirst()
                .orElse(Soort.NIEUW);
    }

    String apply(Plek plek, UUID id, Werkplek werkplek, RedirectAttributes flash) {
        check(plek, id);
        note(plek, "POST", "/{id}/toepassen", inlezen.leerlingen(id), werkplek);
        return switch (inlezen.apply(id, werkplek)) {
            case Toetsimport.Afloop.Toegepast toegepast -> {
                flash.addFlashAttribute("toegepast", toegepast.nieuw());
                flash.addFlashAttribute("bijgewerkt", toegepast.gewijzigd());
                flash.addFlashAttribute(BIJGEWERKTEN, new ArrayList<>(toegepast.leerlingen()));
                flash.addFlashAttribute("onbekend", new ArrayList<>(toegepast.onbekend()));
                yield "redirect:" + plek.pad();
            }
            case Toetsimport.Afloop.Veranderd veranderd -> {
                flash.addFlashAttribute("foutmelding", "toets.import.veranderd");
                yield "redirect:" + plek.pad() + "/" + id;
            }
            case Toetsimport.Afloop.Weg weg -> {
                flash.addFlashAttribute("foutmelding", "toets.import.weg");
                yield "redirect:" + plek.pad();
            }
        };
    }

    private void check(Plek plek, UUID id) {
        if (inlezen.find(id, plek.alleen()).isEmpty()) {
            throw Leerlingtoegang.weg();
        }
    }

    String discard(Plek plek, UUID id, RedirectAttributes flash) {
        check(plek, id);
        inlezen.discard(id);
        flash.addFlashAttribute("melding", "toets.import.weggegooid");
        return "redirect:" + plek.pad();
    }

    /** The path of the pages of the whole school names no pupil. */
    private void note(
            Plek plek, String methode, String route, List<UUID> leerlingen, Werkplek werkplek) {
        if (plek.leerling() == null) {
            inzagelog.note(werkplek, methode + " " + plek.pad() + route, leerlingen);
        }
    }

    private static List<UUID> pupils(List<Toetsinlezing.Regel> regels) {
        return regels.stream()
                .flatMap(regel -> Stream.ofNullable(regel.leerlingId()))
                .distinct()
                .toList();
    }

    private static ModelAndView pagina(String sjabloon, Plek plek) {
        var pagina = new ModelAndView(sjabloon);
        pagina.addObject("plek", plek.pad());
        if (plek.leerling() != null) {
            pagina.addObject("leerling", plek.leerling());
        }
        return pagina;
    }
}
