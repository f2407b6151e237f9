package nl.hulproute.oso;

import nl.hulproute.oso.Blok.Waarde;

import org.jspecify.annotations.Nullable;

import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the values of a dossier read: dates in words, codes by their label, an address on one line.
 */
final class Weergave {

    static final Set<String> OP_EEN_REGEL =
            Set.of(
                    "adreslijst",
                    "betrouwbaarheidsinterval",
                    "communicatielijst",
                    "score",
                    "document",
                    "documentLijst",
                    "overigdocumentlijst",
                    "toelichting_onderwijsbehoeften");

    private static final Set<String> AANDUIDINGEN = Set.of("werk", "prive");

    private final DateTimeFormatter datum;
    private final char komma;

    Weergave(Locale taal) {
        datum = DateTimeFormatter.ofPattern("d MMMM uuuu", taal);
        komma = DecimalFormatSymbols.getInstance(taal).getDecimalSeparator();
    }

    List<Waarde> waarden(Knoop knoop, Elementsoort soort, Dossier dossier) {
        return switch (knoop.naam()) {
            case "adreslijst" -> knoop.kinderen().stream().map(Weergave::adres).toList();
            case "communicatielijst" -> knoop.kinderen().stream().map(Weergave::nummer).toList();
            case "score" -> List.of(samen(knoop, " · "));
            case "betrouwbaarheidsinterval" -> List.of(samen(knoop, "–"));
            case "document" -> List.of(document(knoop, dossier));
            case "documentLijst", "overigdocumentlijst", "toelichting_onderwijsbehoeften" ->
                    knoop.kinderen().stream().map(k -> document(k, dossier)).toList();
            default -> List.of(waarde(knoop.tekst().strip(), soort));
        };
    }

    private Waarde waarde(String tekst, Elementsoort soort) {
        var lijst = soort.codelijst();
        if (lijst != null) {
            return lijst.waarde(tekst);
        }
        return switch (soort.waarde()) {
            case JANEE -> woord(tekst, isJa(tekst) ? "oso.ja" : "oso.nee");
            case DATUM, JULI31 -> tekst(datum(tekst).map(datum::format).orElse(tekst));
            case DECIMAAL -> tekst(tekst.replace('.', komma));
            default -> tekst(tekst);
        };
    }

    private static boolean isJa(String tekst) {
        return tekst.equals("true") || tekst.equals("1");
    }

    private static Optional<LocalDate> datum(String tekst) {
        try {
            return Optional.of(LocalDate.parse(tekst));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static Waarde naam(List<Knoop> delen) {
        return tekst(
                Stream.of("voornaam", "voorvoegsel", "achternaam")
                        .flatMap(n -> delen.stream().filter(k -> k.naam().equals(n)))
                        .map(k -> k.tekst().strip())
                        .collect(Collectors.joining(" ")));
    }

    private static Waarde samen(Knoop knoop, String tussen) {
        return tekst(
                knoop.kinderen().stream()
                        .map(k -> k.tekst().strip())
                        .filter(t -> !t.isEmpty())
                        .collect(Collectors.joining(tussen)));
    }

    private static Waarde adres(Knoop adres) {
        var huis = adres.waarde("nummer").orElse("") + adres.waarde("toevoeging").orElse("");
        var plaats = postcode(adres) + " " + adres.waarde("plaats").orElse("");
        var straat = adres.waarde("straat").orElse("") + " " + huis;
        var tekst = (straat.strip() + ", " + plaats.strip());
        var soort = adres.waarde("soortadres").orElse("bezoek");
        return tekst(soort.equals("bezoek") ? tekst : tekst + " (" + soort + ")");
    }

    private static String postcode(Knoop adres) {
        return adres.waarde("postcode")
                .map(p ->
                        p.matches("[0-9]{4}[A-Z]{2}")
                                ? p.substring(0, 4) + " " + p.substring(4)
                                : p)
                .orElse("");
    }

    private static Waarde nummer(Knoop communicatie) {
        var nummer = communicatie.waarde("nummer").orElse("");
        if (communicatie.ja("geheim")) {
            boolean telefoon = communicatie.waarde("soort").filter("telefoon"::equals).isPresent();
            return woord(nummer, telefoon ? "oso.geheim.telefoon" : "oso.geheim.email");
        }
        String aanduiding =
                communicatie.waarde("aanduiding").filter(AANDUIDINGEN::contains).orElse("");
        String sleutel = aanduiding + (communicatie.ja("noodnummer") ? "-nood" : "");
        return sleutel.isEmpty()
                ? tekst(nummer)
                : new Waarde(nummer, "oso.nummer." + sleutel, List.of(nummer), null);
    }

    private static Waarde document(Knoop document, Dossier dossier) {
        @Nullable Bijlage bijlage = dossier.bijlage(document).orElse(null);
        return new Waarde(
                document.waarde("bestandsnaam").orElse(""),
                bijlage == null ? "oso.beschadigd" : null,
                List.of(),
                bijlage);
    }

    private static Waarde woord(String tekst, String sleutel) {
        return new Waarde(tekst, sleutel, List.of(), null);
    }

    private static Waarde tekst(String tekst) {
        return Waarde.van(tekst);
    }
}
