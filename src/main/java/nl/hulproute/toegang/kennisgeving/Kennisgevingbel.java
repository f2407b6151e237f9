package nl.hulproute.toegang.kennisgeving;

import nl.hulproute.toegang.Kopdeel;
import nl.hulproute.toegang.Organisatiesoort;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.thymeleaf.context.LazyContextVariable;

/**
 * The bell in the head of each page. It is counted when a page shows it: not for a part of a page,
 * a redirect or a file.
 */
@Component
class Kennisgevingbel implements Kopdeel {

    private final Kennisgevingen kennisgevingen;

    Kennisgevingbel(Kennisgevingen kennisgevingen) {
        this.kennisgevingen = kennisgevingen;
    }

    @Override
    public void fill(Werkplek werkplek, Model model) {
        var soort = werkplek.organisatie().soort();
        if (soort == Organisatiesoort.SCHOOL || soort == Organisatiesoort.SWV) {
            model.addAttribute(
                    "ongelezen",
                    new LazyContextVariable<Integer>() {
                        @Override
                        protected Integer loadValue() {
                            return kennisgevingen.ongelezen(werkplek);
                        }
                    });
        }
    }
}
