package nl.hulproute.swv.bundel;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Puts the pages of documents between those of a text: what the text links to stays where it was.
 */
final class Samenvoeger implements AutoCloseable {

    /** A document that the library cannot add to another. */
    static final class Onvoegbaar extends IOException {

        private static final long serialVersionUID = 1;

        private final int nummer;

        Onvoegbaar(int nummer, Exception oorzaak) {
            super("document " + nummer + " cannot be merged", oorzaak);
            this.nummer = nummer;
        }

        int nummer() {
            return nummer;
        }
    }

    private final PDDocument geheel;

    Samenvoeger(StreamCacheCreateFunction schijf, Path tekst) throws IOException {
        this.geheel = Loader.loadPDF(tekst.toFile(), schijf);
    }

    /** The pages that the links of the text lead to, in the order of the links. */
    List<Integer> targets() throws IOException {
        var doelen = new LinkedHashSet<Integer>();
        for (PDPage pagina : geheel.getPages()) {
            for (PDAnnotation annotatie : pagina.getAnnotations()) {
                if (annotatie instanceof PDAnnotationLink link
                        && target(link) instanceof PDPageDestination doel) {
                    doelen.add(doel.retrievePageNumber());
                }
            }
        }
        return List.copyOf(doelen);
    }

    private static PDDestination target(PDAnnotationLink link) throws IOException {
        return link.getAction() instanceof PDActionGoTo naar
                ? naar.getDestination()
                : link.getDestination();
    }

    /** Each document behind the page that says what it is. */
    void insert(Inhoudsopgave inhoud) throws IOException {
        List<PDPage> tekst = pages(0);
        var voeger = new PDFMergerUtility();
        voeger.setIgnoreAcroFormErrors(true);
        var volgorde = new ArrayList<PDPage>();
        int vanaf = 0;
        for (Inhoudsopgave.Regel regel : inhoud.regels()) {
            volgorde.addAll(tekst.subList(vanaf, regel.blad() + 1));
            vanaf = regel.blad() + 1;
            volgorde.addAll(append(voeger, regel.invoeg()));
        }
        volgorde.addAll(tekst.subList(vanaf, tekst.size()));
        arrange(volgorde);
        // it began as PDF/A, and what is in it now need not be
        geheel.getDocumentCatalog().setMetadata(null);
    }

    private List<PDPage> append(PDFMergerUtility voeger, Invoegstuk invoeg) throws IOException {
        if (invoeg.pdf() == null) {
            return List.of();
        }
        int eerder = geheel.getNumberOfPages();
        try {
            voeger.appendDocument(geheel, invoeg.pdf());
        } catch (IOException | RuntimeException e) {
            throw new Onvoegbaar(invoeg.stuk().nummer(), e);
        }
        return pages(eerder);
    }

    private List<PDPage> pages(int vanaf) {
        var paginas = new ArrayList<PDPage>();
        int n = 0;
        for (PDPage pagina : geheel.getPages()) {
            if (n >= vanaf) {
                paginas.add(pagina);
            }
            n++;
        }
        return paginas;
    }

    private void arrange(List<PDPage> volgorde) {
        PDPageTree boom = geheel.getPages();
        volgorde.forEach(boom::remove);
        volgorde.forEach(boom::add);
    }

    void bookmarks(Inhoudsopgave inhoud, UnaryOperator<String> woorden) {
        var wijzer = new PDDocumentOutline();
        mark(wijzer, woorden.apply("bundel.hulpvraag"), inhoud.hulpvraag());
        mark(wijzer, woorden.apply("bundel.gegevens"), inhoud.gegevens());
        for (Inhoudsopgave.Regel regel : inhoud.regels()) {
            mark(wijzer, regel.stuk().bestand(), regel.pagina());
        }
        geheel.getDocumentCatalog().setDocumentOutline(wijzer);
    }

    private void mark(PDDocumentOutline wijzer, String titel, int pagina) {
        var doel = new PDPageFitWidthDestination();
        doel.setPage(geheel.getPage(pagina - 1));
        var regel = new PDOutlineItem();
        regel.setTitle(titel);
        regel.setDestination(doel);
        wijzer.addLast(regel);
    }

    /** Every page of the whole gets its number, also those of the documents. */
    void numberPages(String titel) throws IOException {
        new Paginanummers(geheel, titel).write();
    }

    void save(Path bestand) throws IOException {
        geheel.save(bestand.toFile());
    }

    @Override
    public void close() throws IOException {
        geheel.close();
    }
}
