package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.school.info.School;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;

/**
 * All that a carer signs in one text, always the same for the same answers: a line for each fact, a
 * line break within a value written as {@code \n}. Its SHA-256 names what was signed.
 */
final class Ondertekentekst {

    private static final String VORM = "hulproute-ondertekening/1";

    private Ondertekentekst() {}

    static String of(
            School school,
            Ondertekenverzoek verzoek,
            Antwoord antwoord,
            String verzorger,
            Instant moment) {
        var uit = new StringBuilder();
        line(uit, "vorm", VORM);
        line(uit, "school", school.aanleverpunt().waarde());
        line(uit, "leerling", verzoek.leerling().toString());
        line(uit, "oppversie", verzoek.oppversie().toString());
        line(uit, "oppversie-nummer", Integer.toString(verzoek.nummer()));
        line(uit, "oppversie-sha256", verzoek.hash().hex());
        line(uit, "verzorger", verzoek.verzorger().toString());
        line(uit, "verzorger-naam", verzorger);
        line(uit, "getypt", antwoord.naam());
        line(uit, "gezien", "ja");
        line(uit, "instemming-handelingsdeel", ja(Boolean.TRUE.equals(antwoord.instemming())));
        verzoek.documenten().stream()
                .sorted(Comparator.comparing(document -> document.document().toString()))
                .forEach(document ->
                        line(
                                uit,
                                "toestemming",
                                document.document()
                                        + " "
                                        + document.inhoud().hex()
                                        + " "
                                        + ja(consent(antwoord, document))));
        line(uit, "zienswijze", antwoord.zienswijze());
        line(uit, "moment", moment.toString());
        return uit.toString();
    }

    static Sha256 digest(String tekst) {
        return Sha256.of(tekst.getBytes(StandardCharsets.UTF_8));
    }

    static boolean consent(Antwoord antwoord, Verzoekdocument document) {
        return Boolean.TRUE.equals(antwoord.toestemmingen().get(document.document()));
    }

    private static void line(StringBuilder uit, String naam, String waarde) {
        uit.append(naam)
                .append(": ")
                .append(waarde.replace("\\", "\\\\").replace("\r", "").replace("\n", "\\n"))
                .append('\n');
    }

    private static String ja(boolean ja) {
        return ja ? "ja" : "nee";
    }
}
