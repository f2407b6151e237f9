package nl.hulproute.oso;

import nl.hulproute.oso.Voorbeeldboom.Omgeving;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;

/** The values of an example: by the name of the element, else by its kind. */
final class Voorbeeldwaarden {

    private static final LocalDate PEILDATUM = LocalDate.of(2026, 3, 17);

    private final Random toeval;
    private final Profiel profiel;
    private final Gegevensset set;
    private final Voorbeeldbijlagen bijlagen;

    Voorbeeldwaarden(Random toeval, Profiel profiel, Gegevensset set, Voorbeeldbijlagen bijlagen) {
        this.toeval = toeval;
        this.profiel = profiel;
        this.set = set;
        this.bijlagen = bijlagen;
    }

    Map<String, String> attributen(Elementsoort soort) {
        return soort.omschreven() && toeval.nextBoolean()
                ? Map.of("omschrijving", "Nederland")
                : Map.of();
    }

    String waarde(Elementsoort soort, Omgeving omgeving) {
        return switch (soort.naam()) {
            case "deeldossier" -> toeval.nextBoolean() ? "LAS" : "LASLVS";
            case "overdrachtsoort" -> "swv-dossier";
            case "overstap" -> profiel.name();
            case "standaardversie" -> set.standaardversie();
            case "validatieversie" -> set.validatieversie();
            case "datum" -> omgeving.naam().equals("metadata") ? PEILDATUM.toString() : datum(900);
            case "nummer" -> nummer(omgeving);
            case "bestandsnaam" -> bijlagen.naam(toeval);
            case "bestandsinhoud" -> bijlagen.inhoud(omgeving.eerder().get("bestandsnaam"), toeval);
            case "geboortedatum", "gbageboortedatum" -> geboortedatum(soort);
            default -> anders(soort);
        };
    }

    private String anders(Elementsoort soort) {
        var lijst = soort.codelijst();
        if (lijst != null) {
            return lijst.codes().get(toeval.nextInt(lijst.codes().size()));
        }
        var voorraad = Voorbeeldteksten.van(soort.naam());
        return voorraad.isEmpty()
                ? naarSoort(soort)
                : voorraad.get(toeval.nextInt(voorraad.size()));
    }

    private String naarSoort(Elementsoort soort) {
        return switch (soort.waarde()) {
            case DATUM -> datum(1_500);
            case JULI31 -> (2026 + toeval.nextInt(4)) + "-07-31";
            case JANEE -> String.valueOf(toeval.nextBoolean());
            case GEHEEL, INT, MAANDEN -> String.valueOf(1 + toeval.nextInt(24));
            case SCORE -> String.valueOf(501 + toeval.nextInt(50));
            case DECIMAAL -> (1 + toeval.nextInt(9)) + "." + toeval.nextInt(10);
            case BRIN -> "%02dZZ".formatted(90 + toeval.nextInt(10));
            case VESTIGING -> "0" + toeval.nextInt(3);
            case SCHOOLJAAR -> schooljaar();
            case ELEMENTCODE -> "%04d".formatted(11 + toeval.nextInt(90));
            default -> "voorbeeld " + (1 + toeval.nextInt(900));
        };
    }

    private String schooljaar() {
        int jaar = 2019 + toeval.nextInt(7);
        return jaar + "-" + (jaar + 1);
    }

    private String datum(int dagenTerug) {
        return PEILDATUM.minusDays(toeval.nextInt(dagenTerug)).toString();
    }

    private String geboortedatum(Elementsoort soort) {
        int leeftijd = profiel == Profiel.POSWV ? 5 : 12;
        var dag = PEILDATUM.minusYears(leeftijd).minusDays(toeval.nextInt(2_000));
        return soort.waarde() == Waardesoort.GBADATUM
                ? "%02d-%02d-%d".formatted(dag.getDayOfMonth(), dag.getMonthValue(), dag.getYear())
                : dag.toString();
    }

    /** Of an address or of how someone can be reached; whether that is secret comes later. */
    private String nummer(Omgeving omgeving) {
        if (!omgeving.naam().equals("communicatie")) {
            return String.valueOf(1 + toeval.nextInt(200));
        }
        return omgeving.is("soort", "e-mail")
                ? "voorbeeld%d@school.test".formatted(1 + toeval.nextInt(900))
                : "06000%05d".formatted(toeval.nextInt(100_000));
    }
}
