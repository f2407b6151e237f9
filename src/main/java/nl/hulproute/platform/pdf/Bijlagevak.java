package nl.hulproute.platform.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.Optional;

/** The files inside a PDF: put there, and taken out again. */
public final class Bijlagevak {

    private Bijlagevak() {}

    /** As an associated file of the whole document (ISO 19005-3 §6.8 and its annex E). */
    static void attach(PDDocument pdf, Pdfbijlage bijlage) throws IOException {
        var bestand = new PDComplexFileSpecification();
        bestand.setFile(bijlage.naam());
        bestand.setFileUnicode(bijlage.naam());
        bestand.setFileDescription(bijlage.omschrijving());
        bestand.getCOSObject().setName("AFRelationship", "Data");
        var inhoud = content(pdf, bijlage);
        bestand.setEmbeddedFile(inhoud);
        bestand.setEmbeddedFileUnicode(inhoud);

        var boom = new PDEmbeddedFilesNameTreeNode();
        boom.setNames(Map.of(bijlage.naam(), bestand));
        var catalog = pdf.getDocumentCatalog();
        var namen = new PDDocumentNameDictionary(catalog);
        namen.setEmbeddedFiles(boom);
        catalog.setNames(namen);
        var verbonden = new COSArray();
        verbonden.add(bestand.getCOSObject());
        catalog.getCOSObject().setItem(COSName.getPDFName("AF"), verbonden);
    }

    private static PDEmbeddedFile content(PDDocument pdf, Pdfbijlage bijlage) throws IOException {
        var inhoud = new PDEmbeddedFile(pdf, new ByteArrayInputStream(bijlage.inhoud()));
        inhoud.setSubtype(bijlage.mediatype());
        inhoud.setSize(bijlage.inhoud().length);
        var gemaakt = new GregorianCalendar();
        gemaakt.setTime(Date.from(bijlage.gemaakt()));
        inhoud.setModDate(gemaakt);
        return inhoud;
    }

    /** The file of that name inside this PDF; nothing when it has none. */
    public static Optional<byte[]> read(byte[] pdf, String naam) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var namen = document.getDocumentCatalog().getNames();
            var boom = namen == null ? null : namen.getEmbeddedFiles();
            var bestanden = boom == null ? null : boom.getNames();
            var bestand = bestanden == null ? null : bestanden.get(naam);
            var inhoud = bestand == null ? null : bestand.getEmbeddedFile();
            return inhoud == null ? Optional.empty() : Optional.of(inhoud.toByteArray());
        }
    }
}
