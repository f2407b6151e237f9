package nl.hulproute.oso;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The kinds of value of the gegevensset's elements, each with its test and its Dutch sentence. */
enum Waardesoort {
    GROEP("mag zelf geen tekst bevatten", w -> w.isBlank()),
    TEKST("mag niet leeg zijn", w -> !w.isEmpty()),
    VRIJ("is vrije tekst", w -> true),
    TEKST35("moet 1 tot en met 35 tekens lang zijn", w -> lengte(w, 1, 35)),
    TEKST280("moet 1 tot en met 280 tekens lang zijn", w -> lengte(w, 1, 280)),
    TEKST1024("mag hoogstens 1024 tekens lang zijn", w -> lengte(w, 0, 1024)),
    DATUM("moet een datum zijn als 2026-03-17", w -> isDatum(w.strip())),
    JANEE("moet true of false zijn", w -> past("true|false|0|1", w.strip())),
    GEHEEL("moet een geheel getal zijn", w -> past("[+-]?[0-9]+", w.strip())),
    INT("moet een geheel getal zijn", w -> isInt(w.strip())),
    MAANDEN("moet een getal van 1 tot en met 24 zijn", w -> tussen(w.strip(), 1, 24)),
    SCORE("moet een getal van 0 tot en met 1000 zijn", w -> tussen(w.strip(), 0, 1000)),
    DECIMAAL(
            "moet een getal zijn, met een punt voor de decimalen",
            w -> past("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)", w.strip())),
    BRIN("moet een BRIN zijn: twee cijfers, twee hoofdletters", w -> past("[0-9]{2}[A-Z]{2}", w)),
    VESTIGING("moet uit twee cijfers bestaan", w -> past("[0-9]{2}", w)),
    SCHOOLJAAR("moet een schooljaar zijn als 2025-2026", w -> past("[0-9]{4}-[0-9]{4}", w)),
    ELEMENTCODE("moet uit vier cijfers bestaan", w -> past("[0-9]{4}", w)),
    JULI31(
            "moet een datum zijn die op 31 juli valt, als 2026-07-31",
            w -> past("[0-9]{4}-07-31", w.strip()) && isDatum(w.strip())),
    MAAND("moet een maand zijn als 2026-03", w -> past("\\p{Nd}{4}-\\p{Nd}{2}", w)),
    GBADATUM(
            "moet een datum zijn als 17-03-2026", w -> past("\\p{Nd}{2}-\\p{Nd}{2}-\\p{Nd}{4}", w)),
    /**
     * The content of a document: a digest in the sent form, Base64 of a ZIP in the complete one.
     */
    INHOUD("mag niet leeg zijn", w -> !w.isEmpty());

    private static final Pattern DAG =
            Pattern.compile("(-?[0-9]{4,}-[0-9]{2}-[0-9]{2})(Z|[+-][0-9]{2}:[0-9]{2})?");

    private final String eis;
    private final Predicate<String> test;

    Waardesoort(String eis, Predicate<String> test) {
        this.eis = eis;
        this.test = test;
    }

    boolean aanvaardt(String waarde) {
        return test.test(waarde);
    }

    /** What is asked of the value, to follow the element's name in a sentence. */
    String eis() {
        return eis;
    }

    private static boolean past(String patroon, String waarde) {
        return Pattern.matches(patroon, waarde);
    }

    private static boolean lengte(String waarde, int minimum, int maximum) {
        int tekens = waarde.codePointCount(0, waarde.length());
        return minimum <= tekens && tekens <= maximum;
    }

    private static boolean isInt(String waarde) {
        try {
            Integer.parseInt(waarde);
            return past("[+-]?[0-9]+", waarde);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean tussen(String waarde, int minimum, int maximum) {
        return isInt(waarde)
                && minimum <= Integer.parseInt(waarde)
                && Integer.parseInt(waarde) <= maximum;
    }

    private static boolean isDatum(String waarde) {
        var dag = DAG.matcher(waarde);
        if (!dag.matches()) {
            return false;
        }
        try {
            LocalDate.parse(dag.group(1));
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
