package nl.hulproute.swv.lezen;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Dossierdocument;
import nl.hulproute.swv.dossier.Proefdossiers;
import nl.hulproute.uitwisseling.Documentregel;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.springframework.context.ApplicationContext;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A dossier with PDFs to read. */
final class Leesproef {

    final Proefdossiers proef;
    final Dossier dossier;
    private final Opslagen opslagen;

    Leesproef(ApplicationContext context) throws IOException {
        proef = new Proefdossiers(context);
        opslagen = context.getBean(Opslagen.class);
        Dossier nieuw = proef.received(Demowereld.REGENBOOGBRUG, "Lezer");
        proef.inzending.antwoorden(
                Demowereld.REGENBOOGBRUG,
                nieuw.bericht(),
                List.of(
                        regel("verslag.pdf", verslag(false)),
                        regel("slot.pdf", verslag(true)),
                        regel("advies.pdf", pdf("Advies van de logopedist", "Zinnen bouwen")),
                        regel("brief.txt", "Beste".getBytes(StandardCharsets.UTF_8))));
        dossier = proef.reread(nieuw);
    }

    Dossierdocument document(String naam) {
        return proef.documents(dossier).stream()
                .filter(document -> document.naam().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    String pad(String naam) {
        return "/swv/dossiers/" + dossier.id() + "/documenten/" + document(naam).id();
    }

    private Documentregel regel(String naam, byte[] bytes) throws IOException {
        var inhoud =
                opslagen.van(Onderdeel.SWV)
                        .bewaar(Proefdossiers.PO, new ByteArrayInputStream(bytes), bytes.length);
        return new Documentregel(
                inhoud.sha256(), naam, Documentsoort.OVERIG, null, bytes.length, null);
    }

    private static byte[] verslag(boolean slot) throws IOException {
        try (var pdf = new PDDocument()) {
            page(pdf, "Onderzoek naar het lezen", "De leerling leest vlot en begrijpt veel.");
            page(pdf, "Uitkomsten", "Het coördineren van bewegingen kost moeite.");
            page(pdf, "Advies", "Oefen het COORDINEREN elke dag een kwartier.");
            if (slot) {
                pdf.protect(
                        new StandardProtectionPolicy("eigenaar", "sesam", new AccessPermission()));
            }
            return bytes(pdf);
        }
    }

    private static byte[] pdf(String kop, String tekst) throws IOException {
        try (var pdf = new PDDocument()) {
            page(pdf, kop, tekst);
            page(pdf, kop, tekst + " (vervolg)");
            return bytes(pdf);
        }
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        var uit = new ByteArrayOutputStream();
        pdf.save(uit);
        return uit.toByteArray();
    }

    private static void page(PDDocument pdf, String kop, String tekst) throws IOException {
        var pagina = new PDPage(PDRectangle.A4);
        pdf.addPage(pagina);
        try (var inhoud = new PDPageContentStream(pdf, pagina)) {
            line(inhoud, kop, 22, 740);
            line(inhoud, tekst, 13, 690);
        }
    }

    private static void line(PDPageContentStream inhoud, String tekst, int grootte, int y)
            throws IOException {
        inhoud.beginText();
        inhoud.setFont(new PDType1Font(FontName.HELVETICA), grootte);
        inhoud.newLineAtOffset(80, y);
        inhoud.showText(tekst);
        inhoud.endText();
    }
}
