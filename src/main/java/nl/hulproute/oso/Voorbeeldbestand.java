package nl.hulproute.oso;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

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
        byte[] maak(String tekst, Random toeval) throws UncheckedIOException {
            int zijde = 16 + toeval.nextInt(48);
            var punten = new ByteArrayOutputStream();
            try (var plat = new DeflaterOutputStream(punten)) {
                for (int rij = 0; rij < zijde; rij++) {
                    byte[] grijzen = new byte[zijde + 1];
                    toeval.nextBytes(grijzen);
                    grijzen[0] = 0;
                    plat.write(grijzen);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            var kop = ByteBuffer.allocate(13).putInt(zijde).putInt(zijde).put((byte) 8).array();
            var uit = new ByteArrayOutputStream();
            uit.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
            uit.writeBytes(stuk("IHDR", kop));
            uit.writeBytes(stuk("IDAT", punten.toByteArray()));
            uit.writeBytes(stuk("IEND", new byte[0]));
            return uit.toByteArray();
        }

        private static byte[] stuk(String soort, byte[] inhoud) {
            byte[] naam = soort.getBytes(StandardCharsets.US_ASCII);
            var som = new CRC32();
            som.update(naam);
            som.update(inhoud);
            return ByteBuffer.allocate(12 + inhoud.length)
                    .putInt(inhoud.length)
                    .put(naam)
                    .put(inhoud)
                    .putInt((int) som.getValue())
                    .array();
        }
    },
    DOCX("docx") {
        @Override
        byte[] maak(String tekst, Random toeval) {
            String typen = "http://schemas.openxmlformats.org/package/2006/";
            String office = "http://schemas.openxmlformats.org/";
            String word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
            return zip(
                    Map.of(
                            "[Content_Types].xml",
                            "<Types xmlns='"
                                    + typen
                                    + "content-types'><Default Extension='rels'"
                                    + " ContentType='application/vnd.openxmlformats-package"
                                    + ".relationships+xml'/><Override PartName='/word/document.xml'"
                                    + " ContentType='"
                                    + word
                                    + ".document.main+xml'/></Types>",
                            "_rels/.rels",
                            "<Relationships xmlns='"
                                    + typen
                                    + "relationships'><Relationship"
                                    + " Id='r1' Type='"
                                    + office
                                    + "officeDocument/2006/relationships/officeDocument'"
                                    + " Target='word/document.xml'/></Relationships>",
                            "word/document.xml",
                            "<w:document xmlns:w='"
                                    + office
                                    + "wordprocessingml/2006/main'><w:body>"
                                    + "<w:p><w:r><w:t>"
                                    + tekst
                                    + "</w:t></w:r></w:p></w:body></w:document>"));
        }
    },
    TXT("txt") {
        @Override
        byte[] maak(String tekst, Random toeval) {
            return (tekst + "\r\nEén regel per alinea.\r\n".repeat(1 + toeval.nextInt(40)))
                    .getBytes(StandardCharsets.UTF_8);
        }
    };

    private static final LocalDateTime TIJD = LocalDateTime.of(1980, 1, 1, 0, 0);

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

    private static byte[] zip(Map<String, String> delen) {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            for (var deel : new TreeMap<>(delen).entrySet()) {
                var ingang = new ZipEntry(deel.getKey());
                ingang.setTimeLocal(TIJD);
                zip.putNextEntry(ingang);
                zip.write(
                        ("<?xml version='1.0' encoding='UTF-8'?>" + deel.getValue())
                                .getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }
}
