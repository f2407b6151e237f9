package nl.hulproute.school.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Pdfkeuring;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingen;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Every overview that can be made here, in every variant, is archivable and accessible. */
@Hulproutetest
class OverzichtpdfIT {

    private static final List<Integer> LEERLINGEN = List.of(1, 2);

    /** What the foot of a page takes, in points. */
    private static final int ONDERMARGE = 68;

    private static final int WIT = 0xFFFFFFFF;

    @Autowired Overzichtbronnen bronnen;
    @Autowired Klaarzetter klaarzetter;
    @Autowired Overzichtpapier papier;
    @Autowired Momentopname moment;
    @Autowired Leerlingen leerlingen;

    @Test
    void everyVariantOfEachOverviewPassesTheOfficialChecks() {
        var gekeurd = new EnumMap<Overzichtsoort, Integer>(Overzichtsoort.class);
        for (var school : List.of(Demowereld.REGENBOOGBRUG, Demowereld.WAARDCOLLEGE)) {
            for (int nummer : LEERLINGEN) {
                var id = Voorbeeldleerling.id(school, nummer);
                Tenant.van(school.id())
                        .voer(() ->
                                judge(
                                        moment.lees(() -> leerlingen.find(id).orElseThrow()),
                                        gekeurd));
            }
        }
        assertThat(gekeurd.keySet())
                .as("each can be made of a demo pupil")
                .isEqualTo(bronnen.soorten());
    }

    private void judge(Leerling leerling, Map<Overzichtsoort, Integer> gekeurd) {
        for (Overzichtsoort soort : bronnen.soorten()) {
            for (Klaargezet klaar : variants(leerling, soort)) {
                byte[] pdf = papier.schrijf(klaar);
                Pdfkeuring.keur(soort.code() + " " + klaar.opties().variant(), pdf);
                if (klaar.opties().variant().equals("grafiek")) {
                    chartBelowEachHeading(pdf);
                }
                gekeurd.merge(soort, 1, Integer::sum);
            }
        }
    }

    /** Below the scale that ends a heading something is drawn on the same page. */
    private static void chartBelowEachHeading(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var koppen = new Koppen();
            koppen.getText(document);
            assertThat(koppen.gevonden).as("headings of charts").isNotEmpty();
            var tekenaar = new PDFRenderer(document);
            for (Kop kop : koppen.gevonden) {
                var beeld = tekenaar.renderImageWithDPI(kop.pagina() - 1, 72, ImageType.BINARY);
                boolean getekend =
                        IntStream.range(kop.onderkant() + 4, beeld.getHeight() - ONDERMARGE)
                                .anyMatch(y ->
                                        IntStream.range(0, beeld.getWidth())
                                                .anyMatch(x -> beeld.getRGB(x, y) != WIT));
                assertThat(getekend).as("a chart below %s", kop).isTrue();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the line of a scale stands, in points from the top of its page. */
    private record Kop(int pagina, int onderkant) {}

    private static final class Koppen extends PDFTextStripper {

        private final List<Kop> gevonden = new ArrayList<>();

        @Override
        protected void writeString(String tekst, List<TextPosition> plaatsen) throws IOException {
            if (tekst.startsWith("schaal ")) {
                int onderkant = Math.round(plaatsen.getFirst().getYDirAdj());
                gevonden.add(new Kop(getCurrentPageNo(), onderkant));
            }
            super.writeString(tekst, plaatsen);
        }
    }

    private List<Klaargezet> variants(Leerling leerling, Overzichtsoort soort) {
        return moment.lees(() -> {
            var bron = bronnen.van(soort);
            if (!(bron.stand(leerling) instanceof Overzichtstand.Klaar(var voorstel))) {
                return List.of();
            }
            var varianten = bron.keuzes(leerling).varianten();
            return (varianten.isEmpty() ? List.of("") : varianten)
                    .stream()
                            .map(variant ->
                                    new Overzichtopties(variant, voorstel.onderdelen(), true))
                            .map(opties -> klaarzetter.gekozen(leerling, soort, opties))
                            .toList();
        });
    }
}
