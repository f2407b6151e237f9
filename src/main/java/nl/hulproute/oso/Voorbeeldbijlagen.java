package nl.hulproute.oso;

import nl.hulproute.gedeeld.Sha256;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The contents of the documents of an example: small files of real types. */
final class Voorbeeldbijlagen {

    private static final List<String> NAMEN =
            List.of("opp", "toelichting", "groeidocument", "verslag gesprek", "onderzoek (été)");

    private final Map<Sha256, byte[]> inhouden = new HashMap<>();

    String naam(Random toeval) {
        var soort = Voorbeeldbestand.values()[toeval.nextInt(Voorbeeldbestand.values().length)];
        return NAMEN.get(toeval.nextInt(NAMEN.size())) + "." + soort.extensie();
    }

    /** Makes the content of a file of that name, and gives the reference to it. */
    String inhoud(@Nullable String naam, Random toeval) {
        var soort = Voorbeeldbestand.van(naam == null ? "" : naam);
        byte[] bytes = soort.maak("Voorbeeld " + toeval.nextInt(1_000_000), toeval);
        var sha256 = Sha256.of(bytes);
        inhouden.put(sha256, bytes);
        return Verwijzing.naar(sha256);
    }

    byte[] inhoud(Sha256 sha256) {
        return inhouden.getOrDefault(sha256, new byte[0]);
    }
}
