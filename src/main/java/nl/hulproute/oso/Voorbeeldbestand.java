package nl.hulproute.oso;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A small file of a type that may go with a dossier, which the programs for it can open. */
enum Voorbeeldbestand {
    PDF("pdf") {
        @Override
        byte[] maak(String tekst, Random toeval) {
            String tekening = "BT /F1 18 Tf 72 740 Td (" + tekst + ") Tj ET";
            String[] delen = {
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                        + "/Resources<</Font<</F1 5 0 R>>>>>>",
                "<</Length " + tekening.length() + ">>stream\n" + tekening + "\nendstream",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
            };
            var pdf = new StringBuilder("%PDF-1.4\n");
            var wijzers = new StringBuilder("0000000000 65535 f \n");
            for (int i = 0; i < delen.length; i++) {
                wijzers.append("%010d 00000 n %n".formatted(pdf.length()).replace("\r", ""));
                pdf.append(i + 1).append(" 0 obj\n").append(delen[i]).append("\nendobj\n");
            }
            int begin = pdf.length();
            pdf.append("xref\n0 6\n").append(wijzers);
            pdf.append("trailer<</Size 6/Root 1 0 R>>\nstartxref\n").append(begin);
            return pdf.append("\n%%EOF\n").toString().getBytes(StandardCharsets.US_ASCII);
        }
    },
    PNG("png") {
        @Override
        byte[] maak(String tekst, Random toeval) {
            return beeld("png", toeval);
        }
    },
    JPG("jpg") {
        @Override
        byte[] maak(String tekst, Random toeval) {
            return beeld("jpg", toeval);
        }
    },
    DOCX("docx") {
        @Override
        byte[] maak(String tekst, Random toeval) {
            return Voorbeeldkantoor.docx(tekst);
        }
    },
    XLSX("xlsx") {
        @Override
        byte[] maak(String tekst, Random toeval) {
            return Voorbeeldkantoor.xlsx(tekst);
        }
    },
    ODT("odt") {
        @Override
        byte[] maak(String tekst, Random toeval) {
            return Voorbeeldkantoor.odt(tekst);
        }
    },
    TXT("txt") {
        @Override
        byte[] maak(String tekst, Random toeval) {
            return (tekst + "\r\nEén regel per alinea.\r\n".repeat(1 + toeval.nextInt(40)))
                    .getBytes(StandardCharsets.UTF_8);
        }
    };

    private final String extensie;

    Voorbeeldbestand(String extensie) {
        this.extensie = extensie;
    }

    String extensie() {
        return extensie;
    }

    abstract byte[] maak(String tekst, Random toeval);

    static Voorbeeldbestand van(String bestandsnaam) {
        for (var soort : values()) {
            if (bestandsnaam.endsWith("." + soort.extensie)) {
                return soort;
            }
        }
        return TXT;
    }

    /** A square of noise in grey. */
    private static byte[] beeld(String formaat, Random toeval) {
        int zijde = 16 + toeval.nextInt(48);
        var beeld = new BufferedImage(zijde, zijde, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < zijde * zijde; i++) {
            beeld.setRGB(i % zijde, i / zijde, toeval.nextInt(0x1000000));
        }
        var uit = new ByteArrayOutputStream();
        try (var stroom = new MemoryCacheImageOutputStream(uit)) {
            ImageIO.write(beeld, formaat, stroom);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }
}
