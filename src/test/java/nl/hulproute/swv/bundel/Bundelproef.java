package nl.hulproute.swv.bundel;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.swv.dossier.Dossier;
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

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.imageio.ImageIO;

/** A dossier with documents of every kind that a bundel meets. */
final class Bundelproef {

    private final Proefdossiers proef;
    private final Opslagen opslagen;

    Bundelproef(ApplicationContext context) {
        this.proef = new Proefdossiers(context);
        this.opslagen = context.getBean(Opslagen.class);
    }

    /** Its first document is a broken PDF. */
    Dossier dossier() throws IOException {
        Dossier dossier = proef.received(Demowereld.REGENBOOGBRUG, "Sterre");
        proef.inzending.antwoorden(
                Demowereld.REGENBOOGBRUG,
                dossier.bericht(),
                List.of(
                        regel("../Groeidocument.pdf", pdf("EERSTE-BIJLAGE", 3, false)),
                        regel("slot.pdf", pdf("GEHEIM", 1, true)),
                        regel("brief.docx", "PK geen pdf".getBytes(StandardCharsets.UTF_8)),
                        regel("Groeidocument.pdf", pdf("TWEEDE-BIJLAGE", 2, false)),
                        regel("tekening.png", beeld())));
        return proef.reread(dossier);
    }

    private Documentregel regel(String naam, byte[] bytes) throws IOException {
        var inhoud =
                opslagen.van(Onderdeel.SWV)
                        .bewaar(Proefdossiers.PO, new ByteArrayInputStream(bytes), bytes.length);
        return new Documentregel(
                inhoud.sha256(), naam, Documentsoort.OVERIG, null, bytes.length, null);
    }

    private static byte[] beeld() throws IOException {
        var uit = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 120, BufferedImage.TYPE_INT_RGB), "png", uit);
        return uit.toByteArray();
    }

    private static byte[] pdf(String tekst, int paginas, boolean slot) throws IOException {
        var uit = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            for (int n = 1; n <= paginas; n++) {
                var pagina = new PDPage(PDRectangle.A4);
                pagina.setRotation(n == 2 ? 90 : 0);
                pdf.addPage(pagina);
                try (var inhoud = new PDPageContentStream(pdf, pagina)) {
                    inhoud.beginText();
                    inhoud.setFont(new PDType1Font(FontName.HELVETICA), 20);
                    inhoud.newLineAtOffset(80, 700);
                    inhoud.showText(tekst + "-" + n);
                    inhoud.endText();
                }
            }
            if (slot) {
                pdf.protect(
                        new StandardProtectionPolicy("eigenaar", "sesam", new AccessPermission()));
            }
            pdf.save(uit);
        }
        return uit.toByteArray();
    }
}
