package nl.hulproute.school.importeren;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/** What a user reads of a file that cannot be used: where it is wrong, in what, and what to do. */
class KapotteBestandenTests {

    private static final ResourceBundleMessageSource TEKSTEN = texts();

    private static ResourceBundleMessageSource texts() {
        var teksten = new ResourceBundleMessageSource();
        teksten.setBasename("messages/importeren");
        teksten.setDefaultEncoding("UTF-8");
        teksten.setFallbackToSystemLocale(false);
        teksten.setAlwaysUseMessageFormat(true);
        return teksten;
    }

    static List<Kapot.Geval> gevallen() {
        return Kapot.alle();
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void sayWhereTheyAreWrong(Kapot.Geval geval) {
        var gelezen = Proefontvanger.lees(geval.inhoud());

        assertThat(gelezen.verslag.goed()).isFalse();
        Fout fout = gelezen.verslag.fouten().getFirst();
        assertThat(fout.sleutel()).isEqualTo("importeren.fout." + geval.code());
        assertThat(fout.regel()).isEqualTo(geval.regel());
        assertThat(fout.element())
                .startsWith(geval.element().substring(0, Math.min(60, geval.element().length())));
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void sayWhatToDo(Kapot.Geval geval) {
        String tekst = message(geval, Locale.forLanguageTag("nl"));

        assertThat(tekst)
                .containsPattern(
                        "(?i)export|maak het|pak het"
                            + " uit|kies|vraag|haal|meld|verbeter|herstel|lees|controleer|vink|pas"
                            + " de|log|elke? .* sleutel|eigen sleutel|twee jaren");
    }

    @Test
    void noTwoOfThemGetTheSameMessage() {
        assertThat(gevallen()).hasSizeGreaterThanOrEqualTo(60);
        for (Locale taal : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
            var eerder = new HashMap<String, String>();
            for (Kapot.Geval geval : gevallen()) {
                String ander = eerder.put(message(geval, taal), geval.code());
                assertThat(ander).as(geval.code()).isNull();
            }
        }
    }

    /** The line says in which element it is; the sentence what is in the way there. */
    @Test
    void anElementWithinATextIsNamed() {
        Kapot.Geval geval =
                gevallen().stream()
                        .filter(een -> een.code().equals("element-in-tekst"))
                        .findFirst()
                        .orElseThrow();

        assertThat(message(geval, Locale.forLanguageTag("nl")))
                .startsWith("hier hoort alleen tekst, maar er staat een element in: b.");
    }

    /** However a download was cut off, also halfway the name of a tag. */
    @Test
    void whereverAFileIsCutOffThatIsSaid() {
        byte[] heel =
                gevallen().stream()
                        .filter(een -> een.code().equals("dubbel.leerkracht"))
                        .findFirst()
                        .orElseThrow()
                        .inhoud();

        for (int lengte = 60; lengte < heel.length; lengte++) {
            var fouten = Proefontvanger.lees(Arrays.copyOf(heel, lengte)).verslag.fouten();
            assertThat(fouten.getLast().sleutel())
                    .as(new String(heel, 0, lengte, StandardCharsets.UTF_8))
                    .isEqualTo("importeren.fout.afgebroken");
        }
    }

    private static String message(Kapot.Geval geval, Locale taal) {
        Fout fout = Proefontvanger.lees(geval.inhoud()).verslag.fouten().getFirst();
        return TEKSTEN.getMessage(fout.sleutel(), fout.argumenten(), taal);
    }
}
