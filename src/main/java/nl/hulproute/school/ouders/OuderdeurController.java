package nl.hulproute.school.ouders;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.sms.SmsMislukt;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.info.Schoolgegevens;
import nl.hulproute.toegang.Openbaar;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** The door for carers: the link of the mail, and the code of the other way. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/ouders")
class OuderdeurController {

    private final Ouderdeur deur;
    private final Schoolgegevens scholen;
    private final Datums datums;
    private final LocaleResolver talen;
    private final Oudertempo tempo = new Oudertempo();

    OuderdeurController(
            Ouderdeur deur, Schoolgegevens scholen, Datums datums, LocaleResolver talen) {
        this.deur = deur;
        this.scholen = scholen;
        this.datums = datums;
        this.talen = talen;
    }

    /**
     * Says which school asks, and nothing about anyone, in the language of the mail; the button of
     * the page comes back without it.
     */
    @GetMapping("/uitnodiging/{link}")
    @Openbaar
    ModelAndView show(
            @PathVariable String link,
            @RequestParam(defaultValue = "") String taal,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!tempo.take(request.getRemoteAddr())) {
            return busy();
        }
        if (!taal.isEmpty()) {
            talen.setLocale(
                    request, response, Locale.forLanguageTag(taal.equals("en") ? "en" : "nl"));
        }
        return page(link);
    }

    @PostMapping("/uitnodiging/{link}")
    @Openbaar
    ModelAndView enter(
            @PathVariable String link,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!tempo.take(request.getRemoteAddr())) {
            return busy();
        }
        if (code.isBlank()) {
            return refused(link, "ouders.deur.leeg");
        }
        return switch (deur.enter(link, code)) {
            case Deurantwoord.Binnen binnen -> {
                Ouderkoekje.read(request).ifPresent(deur::leave);
                Ouderkoekje.set(binnen.zitting(), request, response);
                yield new ModelAndView("redirect:/ouders");
            }
            case Deurantwoord.Fout fout -> refused(link, "ouders.deur.fout", fout.over());
            case Deurantwoord.OpSlot slot -> closed(link, slot.tot());
            case Deurantwoord.Geblokkeerd geblokkeerd -> refused(link, "ouders.deur.geblokkeerd");
            case Deurantwoord.GeenCode geen -> refused(link, "ouders.deur.geencode");
            case Deurantwoord.Weg weg -> gone();
        };
    }

    /** Another code by SMS. */
    @PostMapping("/uitnodiging/{link}/sms")
    @Openbaar
    ModelAndView sms(@PathVariable String link, HttpServletRequest request) {
        if (!tempo.take(request.getRemoteAddr())) {
            return busy();
        }
        try {
            boolean gestuurd = deur.sendCode(link);
            ModelAndView pagina = page(link);
            pagina.addObject(
                    gestuurd ? "gelukt" : "fout",
                    gestuurd ? "ouders.deur.sms.gestuurd" : "ouders.deur.sms.nietnu");
            return pagina;
        } catch (SmsMislukt e) {
            return refused(link, "ouders.deur.sms.mislukt");
        }
    }

    /** Who reads the answer in another language, or again, is back at the door. */
    @GetMapping("/uitnodiging/{link}/sms")
    @Openbaar
    ModelAndView back(@PathVariable String link) {
        return new ModelAndView("redirect:/ouders/uitnodiging/{link}");
    }

    /** Where who did not come in, or stayed away too long, is told how. */
    @GetMapping("/buiten")
    @Openbaar
    ModelAndView buiten() {
        return new ModelAndView("ouders/buiten");
    }

    /** Ends the session. */
    @PostMapping("/klaar")
    @Openbaar
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        Ouderkoekje.read(request).ifPresent(deur::leave);
        Ouderkoekje.clear(request, response);
        return new ModelAndView("redirect:/ouders/buiten?klaar");
    }

    /** Until when, with the day when that is not this one. */
    private ModelAndView closed(String link, Instant tot) {
        boolean vandaag = LocalDate.ofInstant(tot, Datums.NEDERLAND).equals(datums.vandaag());
        return refused(
                link, vandaag ? "ouders.deur.slot" : "ouders.deur.slot.morgen", datums.tijd(tot));
    }

    private ModelAndView refused(String link, String sleutel, Object... waarden) {
        ModelAndView pagina = page(link);
        pagina.addObject("fout", sleutel).addObject("foutwaarden", waarden);
        pagina.setStatus(
                pagina.getStatus() == HttpStatus.NOT_FOUND
                        ? HttpStatus.NOT_FOUND
                        : HttpStatus.UNPROCESSABLE_CONTENT);
        return pagina;
    }

    private ModelAndView page(String link) {
        Optional<Oudertoegang> toegang = deur.at(link);
        return toegang.map(een ->
                        new ModelAndView("ouders/code")
                                .addObject("link", link)
                                .addObject("sms", een.codeweg() == Codeweg.SMS)
                                .addObject("school", school(een)))
                .orElseGet(OuderdeurController::gone);
    }

    private String school(Oudertoegang toegang) {
        return Tenant.van(toegang.school()).doe(() -> scholen.van(toegang.school()).naam());
    }

    /** The same for every link that leads nowhere. */
    private static ModelAndView gone() {
        return new ModelAndView("ouders/weg", HttpStatus.NOT_FOUND);
    }

    private static ModelAndView busy() {
        return new ModelAndView("ouders/druk", HttpStatus.TOO_MANY_REQUESTS);
    }
}
