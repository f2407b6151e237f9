package nl.hulproute.swv.dossier;

import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A choice of a filter: its code in the address, its words, how many it gives; counted to {@code
 * grens}.
 */
record Keuze(String code, String woord, int aantal, int grens, boolean gekozen) {

    /** Counted as far as any. */
    Keuze(String code, String woord, int aantal, boolean gekozen) {
        this(code, woord, aantal, Telgrens.MEESTE, gekozen);
    }

    /** How many, as the page says it. */
    public String getal() {
        return Telgrens.text(aantal, grens, LocaleContextHolder.getLocale());
    }
}
