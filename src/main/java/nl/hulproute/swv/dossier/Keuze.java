package nl.hulproute.swv.dossier;

import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A choice of a filter: its code in the address, its words, how many it gives; counted to {@code
 * grens}.
 */
record Keuze(String code, String woord, int aantal, int grens, boolean gekozen) {

    /** How many, as the page says it. */
    public String getal() {
        return Telgrens.text(aantal, grens, LocaleContextHolder.getLocale());
    }
}
