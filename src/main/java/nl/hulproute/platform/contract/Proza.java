package nl.hulproute.platform.contract;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

import java.util.List;

/** The texts of the contract are CommonMark, as OpenAPI says; here they become HTML. */
final class Proza {

    private static final List<TablesExtension> TABELLEN =
            List.of((TablesExtension) TablesExtension.create());
    private static final Parser LEZER = Parser.builder().extensions(TABELLEN).build();
    private static final HtmlRenderer SCHRIJVER =
            HtmlRenderer.builder().extensions(TABELLEN).escapeHtml(true).build();

    private Proza() {}

    static String html(String tekst) {
        return SCHRIJVER.render(LEZER.parse(tekst));
    }
}
