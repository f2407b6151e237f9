package nl.hulproute.oso;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest files that office programs open: one line of text in a text or in a sheet. */
final class Voorbeeldkantoor {

    /** Any that a ZIP holds without an extra field: one would stand before the type of an ODT. */
    private static final LocalDateTime TIJD = LocalDateTime.of(2026, 1, 1, 0, 0);

    private static final String XML = "<?xml version='1.0' encoding='UTF-8'?>";
    private static final String PAKKET = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/";
    private static final String BAND = OFFICE + "officeDocument/2006/relationships";
    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String ODT = "application/vnd.oasis.opendocument.text";

    private record Deel(String naam, String inhoud) {}

    private Voorbeeldkantoor() {}

    static byte[] docx(String tekst) {
        return zip(
                typen("wordprocessingml.document", "/word/document.xml", ""),
                banden("_rels/.rels", "officeDocument", "word/document.xml"),
                new Deel(
                        "word/document.xml",
                        XML
                                + "<w:document xmlns:w='"
                                + OFFICE
                                + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>"
                                + tekst
                                + "</w:t></w:r></w:p></w:body></w:document>"));
    }

    static byte[] xlsx(String tekst) {
        String blad =
                "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='"
                        + ooxml("spreadsheetml.worksheet")
                        + "'/>";
        String ruimte = " xmlns='" + OFFICE + "spreadsheetml/2006/main'";
        return zip(
                typen("spreadsheetml.sheet", "/xl/workbook.xml", blad),
                banden("_rels/.rels", "officeDocument", "xl/workbook.xml"),
                banden("xl/_rels/workbook.xml.rels", "worksheet", "worksheets/sheet1.xml"),
                new Deel(
                        "xl/workbook.xml",
                        XML
                                + "<workbook"
                                + ruimte
                                + " xmlns:r='"
                                + BAND
                                + "'><sheets><sheet name='Blad1' sheetId='1' r:id='r1'/></sheets>"
                                + "</workbook>"),
                new Deel(
                        "xl/worksheets/sheet1.xml",
                        XML
                                + "<worksheet"
                                + ruimte
                                + "><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>"
                                + tekst
                                + "</t></is></c></row></sheetData></worksheet>"));
    }

    /** The type comes first and as it is: by that an OpenDocument is known. */
    static byte[] odt(String tekst) {
        return zip(
                new Deel("mimetype", ODT),
                new Deel(
                        "META-INF/manifest.xml",
                        XML
                                + "<m:manifest xmlns:m='"
                                + ODF
                                + "manifest:1.0' m:version='1.2'>"
                                + entry("/", ODT)
                                + entry("content.xml", "text/xml")
                                + "</m:manifest>"),
                new Deel(
                        "content.xml",
                        XML
                                + "<o:document-content xmlns:o='"
                                + ODF
                                + "office:1.0' xmlns:t='"
                                + ODF
                                + "text:1.0' o:version='1.2'><o:body><o:text><t:p>"
                                + tekst
                                + "</t:p></o:text></o:body></o:document-content>"));
    }

    private static String entry(String pad, String soort) {
        return "<m:file-entry m:full-path='" + pad + "' m:media-type='" + soort + "'/>";
    }

    private static Deel typen(String soort, String pad, String meer) {
        return new Deel(
                "[Content_Types].xml",
                XML
                        + "<Types xmlns='"
                        + PAKKET
                        + "content-types'><Default Extension='rels' ContentType='application/"
                        + "vnd.openxmlformats-package.relationships+xml'/><Override PartName='"
                        + pad
                        + "' ContentType='"
                        + ooxml(soort + ".main")
                        + "'/>"
                        + meer
                        + "</Types>");
    }

    private static String ooxml(String soort) {
        return "application/vnd.openxmlformats-officedocument." + soort + "+xml";
    }

    private static Deel banden(String naam, String soort, String doel) {
        return new Deel(
                naam,
                XML
                        + "<Relationships xmlns='"
                        + PAKKET
                        + "relationships'><Relationship Id='r1' Type='"
                        + BAND
                        + "/"
                        + soort
                        + "' Target='"
                        + doel
                        + "'/></Relationships>");
    }

    private static byte[] zip(Deel... delen) {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            for (var deel : delen) {
                byte[] bytes = deel.inhoud().getBytes(StandardCharsets.UTF_8);
                zip.putNextEntry(entry(deel, bytes));
                zip.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    private static ZipEntry entry(Deel deel, byte[] bytes) {
        var entry = new ZipEntry(deel.naam());
        entry.setTimeLocal(TIJD);
        if (deel.naam().equals("mimetype")) {
            var som = new CRC32();
            som.update(bytes);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            entry.setCrc(som.getValue());
        }
        return entry;
    }
}
