package nl.hulproute.platform.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.PDFTranscoder.OpenHtmlFontResolver;

import java.util.List;

/** Draws an inline SVG, without scripts and without anything from outside. */
final class Tekenaar extends BatikSVGDrawer {

    /** Read once: four fonts take longer than a page. */
    private static final OpenHtmlFontResolver LETTERS = Lettertypen.forDrawings();

    @Override
    public void importFontFaceRules(List<FontFaceRule> regels, SharedContext context) {
        fontResolver = LETTERS;
    }
}
