package nl.hulproute.school.hulpvraag;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.platform.web.Veldfout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerugredenTests {

    @ParameterizedTest
    @CsvSource({
        "INTREKKEN,  verhuisd,           '',                 ''",
        "INTREKKEN,  dubbel,             'zie HV-1',         ''",
        "INTREKKEN,  '',                 '',                 hulpvraag.terugreden.kies",
        "INTREKKEN,  verkeerde-leerling, '',                 hulpvraag.terugreden.kies",
        "TERUGHALEN, verkeerde-leerling, '',                 ''",
        "TERUGHALEN, verhuisd,           '',                 hulpvraag.terugreden.kies",
        "TERUGHALEN, anders,             '',                 hulpvraag.terugreden.schrijf",
        "TERUGHALEN, anders,             'het was een test', ''",
        "TERUGHALEN, te-veel,            'van 111222333',    hulpvraag.terugreden.bsn"
    })
    void demandsAReasonThatFits(Handeling handeling, String code, String toelichting, String fout) {
        var fouten = Terugreden.check(handeling, code, toelichting).fouten();

        assertThat(fouten)
                .extracting(Veldfout::sleutel)
                .containsExactly(fout.isEmpty() ? new String[0] : new String[] {fout});
    }

    @Test
    void takesNoMoreWordsThanTheFormSays() {
        var fouten =
                Terugreden.check(
                                Handeling.INTREKKEN,
                                "dubbel",
                                "x".repeat(Terugreden.MAX_TOELICHTING + 1))
                        .fouten();

        assertThat(fouten).singleElement().matches(fout -> fout.veld().equals("toelichting"));
    }
}
