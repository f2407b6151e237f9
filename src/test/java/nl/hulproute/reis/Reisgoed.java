package nl.hulproute.reis;

import com.microsoft.playwright.options.FilePayload;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a journey takes along: an export of a student system with one pupil, and real PDFs. */
final class Reisgoed {

    static final String ACHTERNAAM = "Reiziger";
    static final String ROEPNAAM = "Saar";

    /** Looks like a BSN, and has to be gone after the import. */
    static final String BSN = "999990019";

    private static final String EDEXML =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <EDEX xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
              <school><schooljaar>2026-2027</schooljaar><brincode>99AA</brincode>
                <dependancecode>00</dependancecode><aanmaakdatum>2026-11-02T09:00:00</aanmaakdatum>
                <auteur>Proef</auteur><xsdversie>2.1</xsdversie></school>
              <groepen><groep key="reis-6"><naam>Groep 6 Dolfijnen</naam><jaargroep>6</jaargroep></groep></groepen>
              <leerlingen><leerling key="reis-1"><achternaam>Reiziger</achternaam>
                <voornamen>Saartje Lena</voornamen><voorletters-1>S.L.</voorletters-1><roepnaam>Saar</roepnaam>
                <geboortedatum>2017-03-14</geboortedatum><geslacht>2</geslacht>
                <jaargroep>6</jaargroep><groep key="reis-6"/><instroomdatum>2021-03-15</instroomdatum>
                <bsn>%s</bsn></leerling></leerlingen>
              <leerkrachten/>
            </EDEX>
            """;

    private Reisgoed() {}

    static FilePayload edexml() {
        byte[] inhoud = EDEXML.formatted(BSN).getBytes(StandardCharsets.UTF_8);
        return new FilePayload("edex.xml", "application/xml", inhoud);
    }

    /** A PDF of one page with this line on it. */
    static FilePayload pdf(String naam, String regel) {
        try (var document = new PDDocument();
                var uit = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var tekst = new PDPageContentStream(document, page)) {
                tekst.beginText();
                tekst.setFont(new PDType1Font(FontName.HELVETICA), 14);
                tekst.newLineAtOffset(72, 700);
                tekst.showText(regel);
                tekst.endText();
            }
            document.save(uit);
            return new FilePayload(naam, "application/pdf", uit.toByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
