package nl.hulproute.platform.voorbeeld;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads the text of a page, and where each of its characters stands. */
final class Tekstlezer extends PDFTextStripper {

    /** More than any page that somebody wrote. */
    private static final int MEESTE_TEKENS = 200_000;

    private final PDDocument pdf;
    private final Instant einde;
    private final StringBuilder tekst = new StringBuilder();
    private final List<@Nullable TextPosition> plaatsen = new ArrayList<>();

    Tekstlezer(PDDocument pdf, Instant einde) {
        this.pdf = pdf;
        this.einde = einde;
        setSortByPosition(true);
    }

    /** The text of this page, from 1 on: words and lines with a space between them. */
    String read(int pagina) throws IOException {
        tekst.setLength(0);
        plaatsen.clear();
        setStartPage(pagina);
        setEndPage(pagina);
        writeText(pdf, Writer.nullWriter());
        return tekst.toString();
    }

    /** Where these characters of the page that was read stand: one place for each line. */
    List<Vak> places(int vanaf, int tot) {
        var vakken = new ArrayList<Vak>();
        for (int n = vanaf; n < tot; n++) {
            TextPosition plaats = plaatsen.get(n);
            if (plaats != null) {
                add(vakken, plaats);
            }
        }
        return vakken;
    }

    private static void add(List<Vak> vakken, TextPosition plaats) {
        float hoog = Math.max(plaats.getHeight(), plaats.getFontSizeInPt() * 0.7f);
        float y = plaats.getY() - hoog;
        Vak vorig = vakken.isEmpty() ? null : vakken.getLast();
        if (vorig != null && Math.abs(vorig.y() - y) < hoog / 2 && plaats.getX() >= vorig.x()) {
            vakken.removeLast();
            float rechts = Math.max(vorig.x() + vorig.breed(), plaats.getX() + plaats.getWidth());
            vakken.add(
                    new Vak(
                            vorig.x(),
                            Math.min(vorig.y(), y),
                            rechts - vorig.x(),
                            Math.max(vorig.hoog(), hoog)));
        } else {
            vakken.add(new Vak(plaats.getX(), y, plaats.getWidth(), hoog));
        }
    }

    @Override
    protected void writeString(String woord, List<TextPosition> posities) {
        for (TextPosition positie : posities) {
            String teken = positie.getUnicode();
            for (int n = 0; n < teken.length(); n++) {
                append(teken.charAt(n), positie);
            }
        }
    }

    @Override
    protected void writeWordSeparator() {
        append(' ', null);
    }

    @Override
    protected void writeLineSeparator() {
        append(' ', null);
    }

    private void append(char teken, @Nullable TextPosition positie) {
        if (tekst.length() < MEESTE_TEKENS) {
            tekst.append(teken);
            plaatsen.add(positie);
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operanden) throws IOException {
        Paginatekenaar.check(einde);
        super.processOperator(operator, operanden);
    }
}
