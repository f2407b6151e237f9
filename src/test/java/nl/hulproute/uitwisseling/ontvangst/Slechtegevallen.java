package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.oso.Bijlage;
import nl.hulproute.oso.Gebrokendossiers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What hostile or broken systems send. */
final class Slechtegevallen {

    private static final String INHOUD = "<bestandsinhoud>";
    private static final String BEGIN = "<dossier ";
    private static final byte[] BOM = zip(250, "[Content_Types].xml", "word/document.xml");

    private Slechtegevallen() {}

    static Stream<Slechtgeval> alle() {
        return Stream.of(enveloppen(), namen(), bestanden(), dossiers(), regels())
                .flatMap(gevallen -> gevallen);
    }

    private static Stream<Slechtgeval> enveloppen() {
        return Stream.of(
                Slechtgeval.envelop("empty envelope", e -> ""),
                Slechtgeval.envelop("no JSON", e -> "<hulpvraag/>"),
                Slechtgeval.envelop("cut off", e -> e.substring(0, e.length() - 7)),
                Slechtgeval.envelop("something behind it", e -> e + "\n  {}"),
                Slechtgeval.envelop("deep JSON", e -> "[".repeat(5_000)),
                Slechtgeval.envelop(
                        "duplicate member",
                        e -> e.replaceFirst("\\{", "{\"naar\":\"00000000000000000000\",")),
                Slechtgeval.envelop("a list", e -> "[" + e + "]"),
                Slechtgeval.envelop("member missing", e -> e.replace("\"omschrijving\"", "\"x\"")),
                Slechtgeval.envelop(
                        "number for text",
                        e -> e.replaceFirst("\"omschrijving\":\"[^\"]*\"", "\"omschrijving\":7")),
                Slechtgeval.envelop(
                        "text for number",
                        e -> e.replaceFirst("\"grootte\":\\d+", "\"grootte\":\"veel\"")),
                Slechtgeval.envelop(
                        "number without end",
                        e -> e.replaceFirst("\"grootte\":\\d+", "\"grootte\":1" + "0".repeat(500))),
                Slechtgeval.envelop(
                        "negative size", e -> e.replaceFirst("\"grootte\":\\d+", "\"grootte\":-1")),
                Slechtgeval.envelop(
                        "no list",
                        e -> e.replaceFirst("\"documenten\":\\[.*]", "\"documenten\":{}")),
                Slechtgeval.envelop(
                        "10,000 documents",
                        e ->
                                e.replaceFirst(
                                        "\"documenten\":\\[(.*)]",
                                        "\"documenten\":[$1" + ",{}".repeat(10_000) + "]")),
                Slechtgeval.envelop(
                        "document without members",
                        e -> e.replaceFirst("\"documenten\":\\[(.*)]", "\"documenten\":[{}]")),
                Slechtgeval.envelop(
                        "unknown documentsoort", e -> e.replace("\"overig\"", "\"rekening\"")),
                Slechtgeval.envelop(
                        "no digest",
                        e -> e.replaceFirst("\"sha256\":\"[^\"]*\"", "\"sha256\":\"../../etc\"")),
                Slechtgeval.envelop(
                        "NUL in a text",
                        e -> e.replaceFirst("\"omschrijving\":\"", "\"omschrijving\":\"\\\\u0000")),
                Slechtgeval.envelop(
                        "text without end",
                        e ->
                                e.replaceFirst(
                                        "\"omschrijving\":\"",
                                        "\"omschrijving\":\"" + "x".repeat(60_000))),
                Slechtgeval.envelop(
                        "no moment",
                        e ->
                                e.replaceFirst(
                                        "\"verzonden\":\"[^\"]*\"", "\"verzonden\":\"gisteren\"")),
                Slechtgeval.envelop(
                        "another id",
                        e -> e.replaceFirst("\"id\":\"........", "\"id\":\"00000000")),
                Slechtgeval.envelop(
                        "another receiver",
                        e ->
                                e.replaceFirst(
                                        "\"naar\":\"\\d+\"", "\"naar\":\"00000099900000000001\"")),
                Slechtgeval.envelop(
                        "another school",
                        e ->
                                e.replaceFirst(
                                        "\"routeringskenmerk\":\"[0-9A-Z]+\"",
                                        "\"routeringskenmerk\":\""
                                                + nl.hulproute.gedeeld.Routeringskenmerk.of(
                                                                nl.hulproute.gedeeld.Vestiging.of(
                                                                        "99ZZ"))
                                                        .waarde()
                                                + "\"")),
                Slechtgeval.envelop(
                        "unknown aanvraagtype",
                        e ->
                                e.replaceFirst(
                                        "\"aanvraagtype\":\"[^\"]*\"",
                                        "\"aanvraagtype\":\"00000000-0000-4000-8000-000000000000\"")),
                Slechtgeval.envelop(
                        "BSN in the text",
                        e ->
                                e.replaceFirst(
                                        "\"omschrijving\":\"", "\"omschrijving\":\"111222333 ")),
                Slechtgeval.envelop(
                        "dossier that did not come",
                        e ->
                                e.replaceFirst(
                                        "\"dossier\":\"[^\"]*\"",
                                        "\"dossier\":\"" + "a".repeat(64) + "\"")),
                Slechtgeval.envelop(
                        "document that did not come",
                        e ->
                                e.replaceFirst(
                                        "\"sha256\":\"[^\"]*\"",
                                        "\"sha256\":\"" + "b".repeat(64) + "\"")),
                Slechtgeval.envelop(
                        "no documents",
                        e -> e.replaceFirst("\"documenten\":\\[.*]", "\"documenten\":[]")),
                Slechtgeval.envelop("too large", e -> e + " ".repeat(3 << 20)));
    }

    private static Stream<Slechtgeval> namen() {
        return Stream.of(
                Slechtgeval.bestandsnaam("no name", " "),
                Slechtgeval.bestandsnaam("path", "../../verslag.pdf"),
                Slechtgeval.bestandsnaam("Windows path", "C:\\verslag.pdf"),
                Slechtgeval.bestandsnaam("overlong name", "v".repeat(400) + ".pdf"),
                Slechtgeval.bestandsnaam("control character", "ver\nslag.pdf"),
                Slechtgeval.bestandsnaam("reading direction turned", "verslag\u202Efdp.pdf"),
                Slechtgeval.bestandsnaam("device of Windows", "NUL.pdf"),
                Slechtgeval.bestandsnaam("character of Windows", "verslag?.pdf"),
                Slechtgeval.bestandsnaam("space at the end", "verslag.pdf "),
                Slechtgeval.bestandsnaam("double extension", "verslag.exe.pdf"),
                Slechtgeval.bestandsnaam("BSN in the name", "111222333.pdf"),
                Slechtgeval.bestandsnaam("kind that may not", "verslag.exe"),
                Slechtgeval.bestandsnaam("no ending", "verslag"));
    }

    private static Stream<Slechtgeval> bestanden() {
        byte[] docx = zip("[Content_Types].xml", "word/document.xml");
        return Stream.of(
                Slechtgeval.bestand("text in the name of a PDF", "verslag.pdf", bytes("tekst")),
                Slechtgeval.bestand(
                        "program in the name of a PDF",
                        "verslag.pdf",
                        new byte[] {'M', 'Z', 0, 1, 2, 3}),
                Slechtgeval.bestand(
                        "truncated ZIP", "verslag.docx", Arrays.copyOf(docx, docx.length / 2)),
                Slechtgeval.bestand("nested ZIP", "verslag.xlsx", zip("binnen.zip")),
                Slechtgeval.bestand("zip bomb", "verslag.docx", BOM),
                Slechtgeval.bestand(
                        "script in the name of a text",
                        "verslag.txt",
                        bytes("<html><script>alert(1)</script></html>")),
                Slechtgeval.bestand("empty file", "verslag.pdf", new byte[0]));
    }

    private static Stream<Slechtgeval> dossiers() {
        return Stream.of(
                Slechtgeval.dossier("empty dossier", x -> ""),
                Slechtgeval.dossier("no XML", x -> "dit is geen XML"),
                Slechtgeval.dossier("dossier cut off", x -> x.substring(0, x.length() - 20)),
                Slechtgeval.dossier(
                        "unclosed element", x -> x.replaceFirst("</leerling>", "</leerlin>")),
                Slechtgeval.dossier("bad UTF-8", x -> x.replaceFirst("Woerden", "\u00fe")),
                Slechtgeval.dossier("NUL in XML", x -> x.replaceFirst("Woerden", "&#0;")),
                Slechtgeval.dossier(
                        "entity that is not there", x -> x.replaceFirst("Woerden", "&woerden;")),
                Slechtgeval.dossier(
                        "unbound prefix", x -> x.replaceFirst("<leerling>", "<leerling><q:x/>")),
                Slechtgeval.dossier(
                        "attribute twice",
                        x -> x.replaceFirst("<huidigeschool>", "<huidigeschool a='1' a='2'>")),
                Slechtgeval.dossier("DOCTYPE", x -> doctype(x, "<!DOCTYPE dossier>")),
                Slechtgeval.dossier(
                        "entity bomb",
                        x ->
                                doctype(
                                        x,
                                        "<!DOCTYPE d [\n"
                                                + "<!ENTITY a \"aaaa\">\n"
                                                + "<!ENTITY b \"&a;&a;&a;\">\n"
                                                + "]>")),
                Slechtgeval.dossier(
                        "external entity",
                        x -> doctype(x, "<!DOCTYPE d SYSTEM\n\"file:///etc/passwd\">")),
                Slechtgeval.dossier("wrong namespace", x -> x.replace("/2019/", "/2011/")),
                Slechtgeval.dossier("other root", x -> x.replaceAll("(</?)dossier\\b", "$1brief")),
                Slechtgeval.dossier(
                        "too deep",
                        x ->
                                x.replaceFirst(
                                        "<leerling>",
                                        "<leerling>" + "<d>".repeat(60) + "</d>".repeat(60))),
                Slechtgeval.dossier(
                        "too many elements",
                        x -> x.replaceFirst("<leerling>", "<leerling>" + "<e/>".repeat(110_000))),
                Slechtgeval.dossier(
                        "value too long", x -> x.replaceFirst("Woerden", "W".repeat(1_100_000))),
                Slechtgeval.dossier("dossier too large", x -> x + " ".repeat(17 << 20)),
                Slechtgeval.dossier(
                        "BSN in a text", x -> x.replaceFirst("Woerden", "Woerden 111222333")),
                Slechtgeval.dossier(
                        "document not in the dossier",
                        x ->
                                x.replaceAll("(?s)<bijlagedocs>.*</bijlagedocs>", "")
                                        .replaceAll("@DIGEST@", "c".repeat(64))),
                Slechtgeval.dossier(
                        "truncated Base64",
                        x -> inside(x, base64(zip("verslag.pdf")).substring(0, 101))),
                Slechtgeval.dossier(
                        "truncated ZIP in Base64",
                        x -> inside(x, base64(Arrays.copyOf(zip("verslag.pdf"), 40)))),
                Slechtgeval.dossier("zip bomb in Base64", x -> inside(x, base64(BOM))),
                Slechtgeval.dossier("no ZIP in Base64", x -> inside(x, base64(bytes("geen zip")))),
                Slechtgeval.dossier(
                        "file inside the dossier", x -> inside(x, base64(zip("verslag.pdf")))));
    }

    private static Stream<Slechtgeval> regels() {
        var bijlage =
                new Bijlage(
                        "verslag.pdf",
                        "Bijlage",
                        Sha256.of(Slechtgeval.PDF),
                        Slechtgeval.PDF.length);
        return Gebrokendossiers.met(bijlage)
                .map(dossier ->
                        Slechtgeval.dossier(
                                dossier.getKey(),
                                x -> new String(dossier.getValue(), StandardCharsets.UTF_8)));
    }

    private static String doctype(String xml, String tekst) {
        int begin = xml.indexOf(BEGIN);
        return xml.substring(0, begin) + tekst + xml.substring(begin);
    }

    /** The first document's content inside the dossier. */
    private static String inside(String xml, String inhoud) {
        int begin = xml.indexOf(INHOUD) + INHOUD.length();
        return xml.substring(0, begin) + inhoud + xml.substring(xml.indexOf('<', begin));
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] zip(String... delen) {
        return zip(1, delen);
    }

    private static byte[] zip(int megabytes, String... delen) {
        var uit = new ByteArrayOutputStream();
        byte[] niets = new byte[1 << 20];
        try (var zip = new ZipOutputStream(uit)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (String deel : delen) {
                zip.putNextEntry(new ZipEntry(deel));
                zip.write(bytes("inhoud van " + deel));
                for (int i = 1; i < megabytes; i++) {
                    zip.write(niets);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }
}
