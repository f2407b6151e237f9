package nl.hulproute.school.gegeven;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Proefleerling;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class WaarnemingenTests {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 12, 1);
    private static final Leerling LEERLING = Proefleerling.met(LocalDate.of(2016, 3, 4), List.of());

    @ParameterizedTest
    @CsvSource({
        "datum,2026-12-02,kern.fout.toekomst",
        "rvcdatum,2016-03-03,leerling.fout.voor-geboorte",
        "eindtoetsresultaat.datum_afname,2027-01-01,kern.fout.toekomst",
        "vroegschools.1.vroegschoolsdatumingang,2015-09-01,leerling.fout.voor-geboorte"
    })
    void saysAtTheFieldThatADayWasNotOrThatThePupilWasNotBorn(
            String veld, String dag, String sleutel) {
        assertThat(fouten(veld, dag))
                .singleElement()
                .satisfies(fout -> {
                    assertThat(fout.veld()).isEqualTo(veld);
                    assertThat(fout.sleutel()).isEqualTo(sleutel);
                });
    }

    @ParameterizedTest
    @CsvSource({"tlveinddatum,2031-07-31", "datum,2026-12-01", "datum,2016-03-04"})
    void letsADecisionHoldInTheFuture(String veld, String dag) {
        assertThat(fouten(veld, dag)).isEmpty();
    }

    private static List<Veldfout> fouten(String veld, String dag) {
        var controle = new Veldcontrole();
        Waarnemingen.controleer(new Invulling(Map.of(veld, dag)), LEERLING, VANDAAG, controle);
        return controle.fouten();
    }
}
