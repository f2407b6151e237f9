package nl.hulproute.oso;

import nl.hulproute.oso.Blok.Waarde;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
                    "communicatielijst",
                    "document",
                    "documentLijst",
                    "overigdocumentlijst",
                    "toelichting_onderwijsbehoeften");

    /** The codes of which the meaning is public, per list. */
    private static final Map<Codelijst, Set<String>> BEKEND =
            Map.ofEntries(
                    Map.entry(Codelijst.COMMUNICATIESOORT, Set.of("e-mail", "telefoon")),
                    Map.entry(Codelijst.AANDUIDING, Set.of("werk", "prive", "overig")),
                    Map.entry(Codelijst.NNCA, Set.of("0", "1", "2")),
                    Map.entry(
                            Codelijst.JAARGROEP,
                            Set.of(
                                    "1", "2", "3", "4", "5", "6", "7", "8", "11", "12", "13", "14",
                                    "15", "16")),
                    Map.entry(Codelijst.GESLACHT, Set.of("0", "1", "2")),
                    Map.entry(Codelijst.OVERSTAP, Set.of("POSWV", "VOSWV")),
                    Map.entry(Codelijst.RVC_INDICATIE, Set.of("LWOO", "PRO")),
                    Map.entry(Codelijst.SOORT_ADRES, Set.of("bezoek", "post", "gba")),
                    Map.entry(Codelijst.VERGELIJKINGSGROEP, Set.of("BB", "KB", "GT")),
                    Map.entry(Codelijst.OVERDRACHTSOORT, Set.of("swv-dossier")),
                    Map.entry(Codelijst.TLV_CATEGORIE, Set.of("H", "M", "L", "Nvt")),
                    Map.entry(Codelijst.RELATIE_TOT_KIND, Set.of("1", "2", "3")),
                    Map.entry(Codelijst.ONTHEFFING, Set.of("J", "N")));

    private final DateTimeFormatter datum;

    Weergave(Locale taal) {
        datum = DateTimeFormatter.ofPattern("d MMMM uuuu", taal);
    }

    static List<String> sleutels() {
        return BEKEND.entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(e.getKey()::sleutel))
                .toList();
    }

    List<Waarde> waarden(Knoop knoop, Elementsoort soort, Dossier dossier) {
        return switch (knoop.naam()) {
            case "adreslijst" -> knoop.kinderen().stream().map(Weergave::adres).toList();
            case "communicatielijst" -> knoop.kinderen().stream().map(Weergave::nummer).toList();
            case "document" -> List.of(document(knoop, dossier));
            case "documentLijst", "overigdocumentlijst", "toelichting_onderwijsbehoeften" ->
                    knoop.kinderen().stream().map(k -> document(k, dossier)).toList();
            default -> List.of(waarde(knoop.tekst().strip(), soort));
        };
    }

    private Waarde waarde(String tekst, Elementsoort soort) {
        var lijst = soort.codelijst();
        if (lijst != null && BEKEND.getOrDefault(lijst, Set.of()).contains(tekst)) {
            return new Waarde(tekst, lijst.sleutel(tekst), null);
        }
        if (lijst != null && tekst.matches("[0-9]+")) {
            // What it means is not public; that it is a code can be said.
            return tekst("code %s (OSO-codelijst %d)".formatted(tekst, lijst.nummer()));
        }
        return switch (soort.waarde()) {
            case JANEE -> new Waarde(tekst, isJa(tekst) ? "oso.ja" : "oso.nee", null);
            case DATUM, JULI31 -> tekst(datum(tekst).map(datum::format).orElse(tekst));
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
            return new Waarde(nummer, telefoon ? "oso.geheim.telefoon" : "oso.geheim.email", null);
        }
        var toelichting = new ArrayList<String>();
        communicatie.waarde("aanduiding").ifPresent(toelichting::add);
        if (communicatie.ja("noodnummer")) {
            toelichting.add("noodnummer");
        }
        return tekst(
                toelichting.isEmpty()
                        ? nummer
                        : nummer + " (" + String.join(", ", toelichting) + ")");
    }

    private static Waarde document(Knoop document, Dossier dossier) {
        @Nullable Bijlage bijlage = dossier.bijlage(document).orElse(null);
        return new Waarde(
                document.waarde("bestandsnaam").orElse(""),
                bijlage == null ? "oso.beschadigd" : null,
                bijlage);
    }

    private static Waarde tekst(String tekst) {
        return new Waarde(tekst, null, null);
    }
}
