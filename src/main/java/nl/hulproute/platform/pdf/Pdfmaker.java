package nl.hulproute.platform.pdf;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes a PDF from a template: readable in fifty years and by a screen reader (PDF/A-2a, with a
 * file inside PDF/A-3a; PDF/UA-1), with its fonts inside and nothing fetched from outside.
 *
 * <p>A template is XHTML below {@code templates/pdf} and takes its frame from {@code pdf/basis}.
 * The model may hold {@code briefhoofd} (who made it) and {@code logo} (a {@code data:} address).
 * An inline {@code <svg>} becomes a figure of lines and letters; its {@code <title>} and {@code
 * <desc>} are what a screen reader says of it, so that it has to have one.
 */
@Component
public class Pdfmaker {

    private static final byte[] KLEURPROFIEL =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** What XML cannot hold but a text pasted from elsewhere may. */
    private static final Pattern VERBODEN =
            Pattern.compile(
                    "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final FSDefaultCacheStore LETTERMATEN = new FSDefaultCacheStore();

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private final SpringTemplateEngine sjablonen;
    private final ApplicationContext beans;

    Pdfmaker(MessageSource teksten, ApplicationContext beans) {
        this.beans = beans;
        this.sjablonen = new SpringTemplateEngine();
        sjablonen.setTemplateEngineMessageSource(teksten);
        sjablonen.setTemplateResolver(resolver());
    }

    /**
     * @param template the name below {@code templates/pdf}, as {@code hulpvraag/notities}
     */
    public void maak(String template, Map<String, Object> model, Locale taal, OutputStream uit)
            throws IOException {
        maak(template, model, taal, null, uit);
    }

    /** The same, with a file inside. */
    public void maak(
            String template,
            Map<String, Object> model,
            Locale taal,
            @Nullable Pdfbijlage bijlage,
            OutputStream uit)
            throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(
                bijlage == null ? PdfAConformance.PDFA_2_A : PdfAConformance.PDFA_3_A);
        builder.useColorProfile(KLEURPROFIEL);
        builder.useUriResolver(Pdfmaker::onlyWhatIsInside);
        builder.withProducer("Hulproute");
        Lettertypen.into(builder);
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, LETTERMATEN);
        builder.useSVGDrawer(new Tekenaar());
        builder.withW3cDocument(Pagina.read(page("pdf/" + template, model, taal)), null);
        builder.toStream(uit);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            if (bijlage != null) {
                Bijlagevak.attach(renderer.getPdfDocument(), bijlage);
            }
            renderer.getPdfDocument().save(uit);
        }
    }

    private String page(String template, Map<String, Object> model, Locale taal) {
        var context = new Context(taal, model);
        context.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(taal);
        try {
            return VERBODEN.matcher(sjablonen.process(template, context)).replaceAll("");
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private static @Nullable String onlyWhatIsInside(@Nullable String base, String uri) {
        return uri.startsWith("data:") || uri.startsWith("#") ? uri : null;
    }

    private static ClassLoaderTemplateResolver resolver() {
        var resolver = new ClassLoaderTemplateResolver(Pdfmaker.class.getClassLoader());
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return resolver;
    }
}
