package nl.hulproute.register.duo;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small fictitious files in the forms of DUO's. */
final class Proefbestand {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    static final String OUDE_KOP =
            "PROVINCIE;BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;STRAATNAAM;"
                    + "HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;TELEFOONNUMMER";

    static final String NIEUWE_KOP =
            "\"PROVINCIE\",\"BEVOEGD GEZAG NUMMER\",\"INSTELLINGSCODE\",\"VESTIGINGSCODE\","
                    + "\"VESTIGINGSNAAM\",\"STRAATNAAM\",\"HUISNUMMER-TOEVOEGING\",\"POSTCODE\","
                    + "\"PLAATSNAAM\",\"TELEFOONNUMMER\"";

    private Proefbestand() {}

    static InputStreamSource oud(String... regels) {
        return bron(lines(OUDE_KOP, regels), WINDOWS);
    }

    static InputStreamSource bron(String tekst, Charset charset) {
        return new ByteArrayResource(tekst.getBytes(charset));
    }

    static InputStreamSource utf8(String tekst) {
        return bron(tekst, StandardCharsets.UTF_8);
    }

    static String lines(String kop, String... regels) {
        return Stream.concat(Stream.of(kop), Stream.of(regels))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** A vestiging of the fictitious place of Vlietdam. */
    static String vestiging(String bestuur, String zesPosities, String naam, String telefoon) {
        return "Zeeland;%s;%s;%s;%s;Kade;1;9999 ZZ;VLIETDAM;%s"
                .formatted(bestuur, zesPosities.substring(0, 4), zesPosities, naam, telefoon);
    }

    static Duobestand.Inhoud inhoud(InputStreamSource bron) throws IOException {
        return switch (Duolezer.read(bron)) {
            case Duobestand.Inhoud inhoud -> inhoud;
            case Duobestand.Onbruikbaar onbruikbaar ->
                    throw new AssertionError(onbruikbaar.fouten().toString());
        };
    }
}
