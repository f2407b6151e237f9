package nl.hulproute.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.proef.Document;
import nl.hulproute.proef.Plaatjesmap;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The help in the pages and the user manual are one text: that of the bundles; {@code bin/plaatjes}
 * makes its pictures.
 */
class HandleidingTests {

    private static final Path MAP = Path.of("docs/handleiding");

    /** Pages that explain themselves. */
    private static final Set<String> ZONDER_HULP = Set.of("start", "inloggen", "geenwerk", "fout");

    /** Pages that no journey shows to {@code Bezoeker.keur} yet. */
    private static final Set<String> ZONDER_PLAATJE =
            Set.of("ouders/druk", "school/importeren/klaar", "toegang/geenwerk");

    private final Handleiding handleiding = new Handleiding();

    HandleidingTests() throws IOException {}

    @Test
    void everyPageHasHelp() {
        var without = new TreeSet<String>();
        for (Handleiding.Blad blad : handleiding.bladen()) {
            blad.sleutels().stream()
                    .filter(sleutel -> !ZONDER_HULP.contains(sleutel))
                    .filter(sleutel -> !handleiding.heeftHulp(sleutel))
                    .forEach(sleutel -> without.add(sleutel + " (" + blad.naam() + ")"));
        }
        assertThat(without).isEmpty();
    }

    @Test
    void everyPageHasAPicture() {
        List<String> without =
                handleiding.bladen().stream()
                        .map(Handleiding.Blad::naam)
                        .filter(blad -> !Plaatjesmap.heeft(blad))
                        .toList();
        assertThat(without)
                .as("renew with bin/plaatjes")
                .containsExactlyInAnyOrderElementsOf(ZONDER_PLAATJE);
    }

    @Test
    void everyPictureIsOfAPage() throws IOException {
        List<Path> known =
                handleiding.bladen().stream()
                        .map(blad -> Plaatjesmap.bestand(blad.naam()))
                        .toList();
        try (var found = Files.list(Plaatjesmap.HANDLEIDING)) {
            assertThat(found).isSubsetOf(known);
        }
    }

    @Test
    void theManualSaysWhatTheHelpInThePagesSays() {
        Document.of(MAP.resolve("README.md")).demand(handleiding.index());
        for (Handleiding.Deel deel : Handleiding.Deel.values()) {
            Document.of(MAP.resolve(deel.bestand())).demand(handleiding.deel(deel));
        }
    }
}
