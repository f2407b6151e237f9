package nl.hulproute.opdrachtregel;

import nl.hulproute.platform.pdf.Bijlagevak;
import nl.hulproute.uitwisseling.bewijs.Bewijsdocument;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The receipt in a file: the text of a JWS, or the one inside a PDF. */
sealed interface Bewijsbestand {

    /** More than any receipt needs, as text or as PDF. */
    int GROOTST = 20_000_000;

    record Jws(String jws) implements Bewijsbestand {}

    record Geen(String reden) implements Bewijsbestand {}

    static Bewijsbestand read(Path bestand) {
        try (var bron = Files.newInputStream(bestand)) {
            byte[] bytes = bron.readNBytes(GROOTST + 1);
            if (bytes.length > GROOTST) {
                return new Geen("Dit bestand is te groot voor een ontvangstbewijs.");
            }
            return isPdf(bytes) ? inside(bytes) : new Jws(text(bytes));
        } catch (NoSuchFileException e) {
            return new Geen("Dit bestand is er niet.");
        } catch (IOException e) {
            return new Geen("Dit bestand kan niet worden gelezen.");
        }
    }

    private static Bewijsbestand inside(byte[] pdf) {
        try {
            return Bijlagevak.read(pdf, Bewijsdocument.BIJLAGE)
                    .<Bewijsbestand>map(jws -> new Jws(text(jws)))
                    .orElse(new Geen("In deze PDF zit geen " + Bewijsdocument.BIJLAGE + "."));
        } catch (IOException e) {
            return new Geen("Deze PDF kan niet worden gelezen.");
        }
    }

    private static boolean isPdf(byte[] bytes) {
        return bytes.length > 4
                && new String(bytes, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).strip();
    }
}
