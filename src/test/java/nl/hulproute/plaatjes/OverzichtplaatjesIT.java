package nl.hulproute.plaatjes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingen;
import nl.hulproute.school.overzicht.Overzichtbron;
import nl.hulproute.school.overzicht.Overzichtopties;
import nl.hulproute.school.overzicht.Overzichtstand;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/**
 * Makes the pictures of each variant of each overview, and the page that shows them; only {@code
 * bin/plaatjes} runs it.
 */
@Hulproutetest
@EnabledIfSystemProperty(named = "hulproute.plaatjes", matches = "true")
class OverzichtplaatjesIT {

    private static final Path MAP = Path.of("docs/plaatjes");
    private static final Demowereld.School SCHOOL = Demowereld.REGENBOOGBRUG;
    private static final int FIJNHEID = 60;
    private static final int GROOTST = 200 * 1024;

    /** A variant of an overview with the choices that are proposed. */
    private record Plaatje(
            Leerling leerling, Overzichtbron bron, Overzichtopties opties, String naam) {

        String bestand() {
            String variant = opties.variant().isEmpty() ? "" : "-" + opties.variant();
            return "overzicht-" + bron.soort().code() + variant + ".png";
        }
    }

    @Autowired MockMvc mvc;
    @Autowired List<Overzichtbron> bronnen;
    @Autowired Leerlingen leerlingen;
    @Autowired MessageSource teksten;
    @Autowired TransactionTemplate transactie;

    @Test
    void showsTheFirstPageOfEachVariant() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_REGENBOOGBRUG);
        var pagina =
                new StringBuilder(
                        "# Overzichten\n\nThe first page of each overview, of a fictitious pupil."
                                + " `bin/plaatjes` renews them.\n");
        for (Plaatje plaatje : in(this::pictures)) {
            byte[] pdf = pdf(plaatje, ib);
            draw(pdf, MAP.resolve(plaatje.bestand()));
            pagina.append(
                    "\n## %s\n\n![%s](plaatjes/%s)\n"
                            .formatted(plaatje.naam(), plaatje.naam(), plaatje.bestand()));
        }
        Files.writeString(Path.of("docs/overzichten.md"), pagina);
    }

    private List<Plaatje> pictures() {
        var dossiers =
                Stream.of(1, 2)
                        .map(nummer ->
                                leerlingen.find(Voorbeeldleerling.id(SCHOOL, nummer)).orElseThrow())
                        .toList();
        return bronnen.stream()
                .sorted(Comparator.comparing(Overzichtbron::soort))
                .flatMap(bron ->
                        dossiers.stream()
                                .map(leerling -> pictures(leerling, bron))
                                .filter(plaatjes -> !plaatjes.isEmpty())
                                .findFirst()
                                .stream())
                .flatMap(List::stream)
                .toList();
    }

    /** Of each variant; none when this pupil has nothing for it. */
    private List<Plaatje> pictures(Leerling leerling, Overzichtbron bron) {
        if (!(bron.stand(leerling) instanceof Overzichtstand.Klaar(var voorstel))) {
            return List.of();
        }
        var varianten = bron.keuzes(leerling).varianten();
        return (varianten.isEmpty() ? List.of("") : varianten)
                .stream()
                        .map(variant ->
                                new Plaatje(
                                        leerling,
                                        bron,
                                        new Overzichtopties(variant, voorstel.onderdelen(), true),
                                        name(bron, variant)))
                        .toList();
    }

    private String name(Overzichtbron bron, String variant) {
        String sleutel = "overzicht." + bron.soort().code();
        String naam = teksten.getMessage(sleutel, null, Locale.of("nl"));
        return variant.isEmpty()
                ? naam
                : naam
                        + ": "
                        + teksten.getMessage(
                                sleutel + ".variant." + variant, null, variant, Locale.of("nl"));
    }

    private byte[] pdf(Plaatje plaatje, Cookie ib) throws Exception {
        return mvc.perform(
                        post(
                                        "/leerlingen/{l}/overzichten/{s}",
                                        plaatje.leerling().id(),
                                        plaatje.bron().soort().code())
                                .with(csrf())
                                .cookie(ib)
                                .param("variant", plaatje.opties().variant())
                                .param("logo", "true")
                                .param(
                                        "onderdelen",
                                        plaatje.opties().onderdelen().stream()
                                                .map(Object::toString)
                                                .toArray(String[]::new)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static void draw(byte[] pdf, Path bestand) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var beeld = new PDFRenderer(document).renderImageWithDPI(0, FIJNHEID);
            ImageIO.write(beeld, "png", bestand.toFile());
        }
        assertThat(Files.size(bestand)).as(bestand.toString()).isLessThan(GROOTST);
    }

    private <T> T in(Supplier<T> werk) {
        return Tenant.van(SCHOOL.id())
                .doe(() -> Objects.requireNonNull(transactie.execute(status -> werk.get())));
    }
}
