package nl.hulproute.proef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The check itself: what was seen before is left out, what is new is not. */
@Browsertest
class ToegankelijkIT {

    private static final String BLAD =
            "<html lang='nl'><title>Proef</title><body"
                    + " class='keuringsproef'><main><h1>Kop</h1>%s</main>";
    private static final String VELD = "<p><label>Naam <input name='naam'></label></p>";

    @Test
    void findsWhatIsNewOnAPageOfWhichTheRestWasSeen(Bezoeker bezoeker) {
        var page = bezoeker.page();
        page.setContent(BLAD.formatted(VELD));
        Toegankelijk.keur(page);

        page.setContent(BLAD.formatted(VELD + VELD));
        assertThat(Plekken.van(page).nieuw()).isEmpty();

        page.setContent(BLAD.formatted(VELD + "<p><input name='naam'></p>"));
        assertThatThrownBy(() -> Toegankelijk.keur(page)).hasMessageContaining("label");

        page.setContent(BLAD.formatted(VELD + "<p style='width:2000px'>breed</p>"));
        assertThatThrownBy(() -> Toegankelijk.keur(page)).hasMessageContaining("sideways");
    }
}
