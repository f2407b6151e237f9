package nl.hulproute.oso;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The kinds of value of the gegevensset's elements, each with the type of the schema that it has
 * unless its element says otherwise (empty: a type without a name), its Dutch sentence and its
 * test. Lengths count as the schema validator of the JDK does: a sign outside the first plane of
 * Unicode is two.
 */
public enum Waardesoort {
    GROEP("", "mag zelf geen tekst bevatten", Lexicaal::isWit),
    TEKST("nonEmptyStringType", "mag niet leeg zijn", w -> !w.isEmpty()),
    VRIJ("xs:string", "is vrije tekst", w -> true),
    TEKST35("", "moet 1 tot en met 35 tekens lang zijn", w -> lengte(w, 1, 35)),
    TEKST280(
            "aandachtspuntenType",
            "moet 1 tot en met 280 tekens lang zijn",
            w -> lengte(w, 1, 280)),
    TEKST1024("", "mag hoogstens 1024 tekens lang zijn", w -> lengte(w, 0, 1024)),
    DATUM("xs:date", "moet een datum zijn als 2026-03-17", Lexicaal::isDatum),
    JANEE("xs:boolean", "moet true of false zijn", Lexicaal::isJaNee),
    GEHEEL("xs:integer", "moet een geheel getal zijn", Lexicaal::isGeheel),
    INT("xs:int", "moet een geheel getal zijn", w -> tussen(w, "-2147483648", "2147483647")),
    MAANDEN("", "moet een getal van 1 tot en met 24 zijn", w -> tussen(w, "1", "24")),
    SCORE(
            "EindtoetsStandaardscoreType",
            "moet een getal van 0 tot en met 1000 zijn",
            w -> tussen(w, "0", "1000")),
    DECIMAAL(
            "xs:decimal",
            "moet een getal zijn, met een punt voor de decimalen",
            Lexicaal::isDecimaal),
    BRIN(
            "brincodeType",
            "moet een BRIN zijn: twee cijfers, twee hoofdletters",
            past("[0-9]{2}[A-Z]{2}")),
    VESTIGING("vestigingscodeType", "moet uit twee cijfers bestaan", past("[0-9]{2}")),
    SCHOOLJAAR(
            "schooljaarType", "moet een schooljaar zijn als 2025-2026", past("[0-9]{4}-[0-9]{4}")),
    ELEMENTCODE("elementcodeType", "moet uit vier cijfers bestaan", past("[0-9]{4}")),
    JULI31(
            "einddatumType",
            "moet een datum zijn die op 31 juli valt, als 2026-07-31",
            w -> Lexicaal.kaal(w).matches("[0-9]{4}-07-31") && Lexicaal.isDatum(w)),
    MAAND(
            "geboortemaandType",
            "moet een maand zijn als 2026-03",
            past("[\\p{Nd}&&[\\x{0}-\\x{FFFF}]]{4}-[\\p{Nd}&&[\\x{0}-\\x{FFFF}]]{2}")),
    GBADATUM("", "moet een datum zijn als 17-03-2026", past("\\d{2}-\\d{2}-\\d{4}")),
    /** Base64 of a ZIP in the complete form, a digest in the sent one; the schema asks neither. */
    INHOUD("nonEmptyStringType", "mag niet leeg zijn", w -> !w.isEmpty()),

    /* What elements only have when they say so themselves, by xsi:type. */
    TAAL(
            "",
            "moet een taalcode zijn",
            past("[ \\t\\n\\r]*[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*[ \\t\\n\\r]*")),
    NMTOKEN("", "moet één woord zijn", w -> Xmlnaam.isWoord(Lexicaal.kaal(w))),
    NAAM("", "moet een naam zijn", w -> Xmlnaam.isNaam(Lexicaal.kaal(w), true)),
    NCNAAM("", "moet een naam zonder dubbele punt zijn", Waardesoort::ncnaam),
    ID("", "moet een naam zijn die er één keer staat", Waardesoort::ncnaam),
    IDREF("", "moet een naam zijn die elders staat", Waardesoort::ncnaam),
    NOOIT("", "verwijst naar wat er niet is", w -> false),
    NIETPOSITIEF("", "moet een getal tot en met 0 zijn", w -> tussen(w, "", "0")),
    NEGATIEF("", "moet een getal onder 0 zijn", w -> tussen(w, "", "-1")),
    LANG(
            "",
            "moet een geheel getal zijn",
            w -> tussen(w, "-9223372036854775808", "9223372036854775807")),
    KORT("", "moet een geheel getal zijn", w -> tussen(w, "-32768", "32767")),
    BYTE("", "moet een geheel getal zijn", w -> tussen(w, "-128", "127")),
    NIETNEGATIEF("", "moet een getal vanaf 0 zijn", w -> tussen(w, "0", "")),
    ULANG("", "moet een getal vanaf 0 zijn", w -> tussen(w, "0", "18446744073709551615")),
    UINT("", "moet een getal vanaf 0 zijn", w -> tussen(w, "0", "4294967295")),
    UKORT("", "moet een getal vanaf 0 zijn", w -> tussen(w, "0", "65535")),
    UBYTE("", "moet een getal vanaf 0 zijn", w -> tussen(w, "0", "255")),
    POSITIEF("", "moet een getal vanaf 1 zijn", w -> tussen(w, "1", ""));

    /** The digits of other scripts that the JDK's validator takes for \d. */
    private static final String CIJFER =
            "[0-9\\x{660}-\\x{669}\\x{6F0}-\\x{6F9}\\x{966}-\\x{96F}\\x{9E6}-\\x{9EF}"
                    + "\\x{A66}-\\x{A6F}\\x{AE6}-\\x{AEF}\\x{B66}-\\x{B6F}\\x{BE7}-\\x{BEF}"
                    + "\\x{C66}-\\x{C6F}\\x{CE6}-\\x{CEF}\\x{D66}-\\x{D6F}\\x{E50}-\\x{E59}"
                    + "\\x{ED0}-\\x{ED9}\\x{F20}-\\x{F29}\\x{1040}-\\x{1049}\\x{1369}-\\x{1371}"
                    + "\\x{17E0}-\\x{17E9}\\x{1810}-\\x{1819}\\x{FF10}-\\x{FF19}"
                    + "\\x{1D7CE}-\\x{1D7FF}]";

    private final String type;
    private final String eis;
    private final Predicate<String> test;

    Waardesoort(String type, String eis, Predicate<String> test) {
        this.type = type;
        this.eis = eis;
        this.test = test;
    }

    /** Whether the schema takes this value. */
    public boolean aanvaardt(String waarde) {
        return test.test(waarde);
    }

    String type() {
        return type;
    }

    /** What is asked of the value, to follow the element's name in a sentence. */
    String eis() {
        return eis;
    }

    private static Predicate<String> past(String patroon) {
        return Pattern.compile(patroon.replace("\\d", CIJFER)).asMatchPredicate();
    }

    private static boolean ncnaam(String waarde) {
        return Xmlnaam.isNaam(Lexicaal.kaal(waarde), false);
    }

    private static boolean lengte(String waarde, int minimum, int maximum) {
        return minimum <= waarde.length() && waarde.length() <= maximum;
    }

    private static boolean tussen(String waarde, String minimum, String maximum) {
        return Lexicaal.isTussen(waarde, minimum, maximum);
    }
}
