package nl.hulproute.proef;

import static org.assertj.core.api.Assertions.assertThat;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import java.io.ByteArrayInputStream;
import java.util.List;

/** What veraPDF says of a PDF: it is archivable (PDF/A-2a) and accessible (PDF/UA-1). */
public final class Pdfkeuring {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Pdfkeuring() {}

    public static void keur(String naam, byte[] pdf) {
        for (var norm : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            assertThat(faults(pdf, norm)).as("%s: %s", naam, norm).isEmpty();
        }
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour norm) {
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), norm);
                var keurmeester = Foundries.defaultInstance().createValidator(norm, false)) {
            var uitslag = keurmeester.validate(parser);
            var fouten =
                    uitslag.getTestAssertions().stream().map(Pdfkeuring::say).distinct().toList();
            return uitslag.isCompliant() || !fouten.isEmpty()
                    ? fouten
                    : List.of("not compliant, without a reason");
        } catch (Exception e) {
            throw new AssertionError("veraPDF could not read it", e);
        }
    }

    private static String say(TestAssertion fout) {
        return fout.getRuleId().getClause() + ": " + fout.getMessage();
    }
}
