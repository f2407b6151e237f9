package nl.hulproute.platform.contract;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The contract as the page shows it; each {@code uitleg} is HTML that was made of our own text. */
record Contractpagina(
        String titel,
        String versie,
        String uitleg,
        List<Groep> groepen,
        List<Reactie> antwoorden,
        List<Vorm> vormen) {

    /** Routes that belong together. */
    record Groep(String naam, String uitleg, List<Route> routes) {}

    record Route(
            String anker,
            String methode,
            String pad,
            String titel,
            String uitleg,
            List<String> onderdelen,
            List<Gegeven> gegevens,
            @Nullable Lichaam vraag,
            List<Reactie> reacties) {}

    /** A header, a part of the address, or a member of a record. */
    record Gegeven(String naam, String plek, boolean verplicht, Soort soort, String uitleg) {}

    /** What a value is: in words, or by the name of a form that the page explains. */
    record Soort(boolean lijst, @Nullable String vorm, String woord, String patroon) {}

    record Lichaam(String mediatype, Soort soort, String voorbeeld) {}

    /** An answer; one that routes share has a name, and is told in full once. */
    record Reactie(
            String status,
            String naam,
            String uitleg,
            List<Gegeven> koppen,
            @Nullable Lichaam lichaam) {}

    /** A form of data: a record with its members, or a text with its values. */
    record Vorm(String naam, String uitleg, Soort soort, List<Gegeven> leden, String waarden) {}
}
