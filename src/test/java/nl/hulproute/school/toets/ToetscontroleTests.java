package nl.hulproute.school.toets;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.gedeeld.Schooljaar;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Proefleerling;
import nl.hulproute.school.leerling.Schoolloopbaan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class ToetscontroleTests {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 12, 1);
    private static final Map<String, String> GOED =
            Map.of(
                    "leergebied", "REKENEN",
                    "toetscode", "RWM5",
                    "afnamedatum", "2026-01-20",
                    "vaardigheidsscore", "187,5",
                    "groep", "Landelijk");

    @ParameterizedTest
    @CsvSource({
        "ae,A",
        "ae,e-",
        "iv,III",
        "iv,i+",
        "dle,24",
        "dle,<10",
        "fn,M4",
        "fn,<m3",
        "fn,2F",
        "percentiel,0",
        "percentiel,100",
        "dl,25",
        "jaargroep,5",
        "vaardigheidsscore,-12",
        "afnamedatum,20-1-2026"
    })
    void acceptsWhatOccurs(String veld, String waarde) {
        assertThat(fouten(met(Map.of(veld, waarde)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "leergebied,'',leergebied",
        "leergebied,BOKSEN,leergebied",
        "leergebied,OVERIG,vak",
        "toetscode,'',toetscode",
        "afnamedatum,'',afnamedatum",
        "afnamedatum,2026-12-02,afnamedatum",
        "afnamedatum,2014-01-01,afnamedatum",
        "afnamedatum,0001-01-01,afnamedatum",
        "afnamedatum,9999-01-01,afnamedatum",
        "jaargroep,9,jaargroep",
        "dl,121,dl",
        "dl,-1,dl",
        "dl,vijf,dl",
        "vaardigheidsscore,veel,vaardigheidsscore",
        "vaardigheidsscore,2001,vaardigheidsscore",
        "ae,F,ae",
        "iv,VI,iv",
        "dle,1000,dle",
        "fn,X9,fn",
        "percentiel,101,percentiel",
        "groep,Overal,groep"
    })
    void saysAtTheFieldWhatIsWrong(String veld, String waarde, String bijVeld) {
        assertThat(fouten(met(Map.of(veld, waarde)))).containsExactly(bijVeld);
    }

    @ParameterizedTest
    @CsvSource({
        "A,I,,true",
        "A,II,,true",
        "A,III,,false",
        "E,V,,true",
        "E,IV,,false",
        "C,III,45,true",
        "C,III,80,false",
        ",V,12,true",
        ",V,60,false",
        "D+,V-,,true"
    })
    void refusesLevelsThatOnePupilCannotHaveTogether(
            String ae, String iv, String percentiel, boolean goed) {
        var velden = new HashMap<String, String>();
        velden.put("ae", ae == null ? "" : ae);
        velden.put("iv", iv);
        velden.put("percentiel", percentiel == null ? "" : percentiel);

        assertThat(fouten(met(velden)).isEmpty()).isEqualTo(goed);
    }

    @Test
    void demandsAResult() {
        assertThat(fouten(met(Map.of("vaardigheidsscore", ""))))
                .containsExactly("vaardigheidsscore");
        assertThat(fouten(met(Map.of("vaardigheidsscore", "", "iv", "II")))).isEmpty();
    }

    @Test
    void takesTheYearAndTheMonthsOfEducationFromTheSchoolCareer() {
        var toets = lees(met(Map.of()), null, new Veldcontrole());

        assertThat(toets.jaargroep()).isEqualTo("5");
        // group 3 began in 2022, and one year was done twice
        assertThat(toets.dl()).isEqualTo(35);
        assertThat(toets.resultaat().score().vaardigheidsscore())
                .isEqualByComparingTo(new BigDecimal("187.5"));
    }

    @Test
    void keepsWhatTheFormDoesNotShow() {
        var eerder =
                new Toets(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        3,
                        true,
                        new Toetsgegevens(
                                Leergebied.REKENEN,
                                "",
                                "RWM5",
                                "",
                                "",
                                "GET",
                                "Getallen",
                                VANDAAG,
                                "5",
                                25,
                                new Resultaat(
                                        new Ruwescore(
                                                new BigDecimal("180"),
                                                "S",
                                                BigDecimal.ONE,
                                                BigDecimal.TEN,
                                                40,
                                                31,
                                                null,
                                                null,
                                                null),
                                        List.of(
                                                new Referentiescore(
                                                        Scoresoort.IV, "HAVO", "II", "goed"),
                                                new Referentiescore(Scoresoort.IV, "VWO", "IV", ""),
                                                new Referentiescore(
                                                        Scoresoort.AVI, "HAVO", "M5", ""))),
                                ""));
        var invoer = Toetsinvoer.van(eerder);

        var zelfde = lees(invoer, eerder, new Veldcontrole());
        var anders =
                lees(
                        met(
                                Map.of(
                                        "iv", "III",
                                        "groep", "HAVO",
                                        "vaardigheidsscore", "181",
                                        "schaal", "S")),
                        eerder,
                        new Veldcontrole());

        assertThat(zelfde).isEqualTo(eerder.gegevens());
        assertThat(anders.onderdeel()).isEqualTo("GET");
        assertThat(anders.resultaat().score().goed()).isEqualTo(31);
        assertThat(anders.resultaat().score().laag()).isNull();
        assertThat(anders.resultaat().referenties())
                .containsExactlyInAnyOrder(
                        new Referentiescore(Scoresoort.IV, "HAVO", "III", ""),
                        new Referentiescore(Scoresoort.IV, "VWO", "IV", ""));
    }

    private static List<String> fouten(Toetsinvoer invoer) {
        var controle = new Veldcontrole();
        new Toetscontrole(leerling(), VANDAAG, controle).lees(invoer, null);
        return controle.fouten().stream().map(Veldfout::veld).toList();
    }

    private static Toetsgegevens lees(Toetsinvoer invoer, Toets eerder, Veldcontrole controle) {
        return new Toetscontrole(leerling(), VANDAAG, controle)
                .lees(invoer, eerder)
                .orElseThrow(() -> new AssertionError(controle.fouten()));
    }

    private static Toetsinvoer met(Map<String, String> anders) {
        var velden = new HashMap<>(GOED);
        velden.putAll(anders);
        return new Toetsinvoer(
                0,
                velden.get("leergebied"),
                velden.get("vak"),
                velden.get("toetscode"),
                velden.get("toetsnaam"),
                velden.get("toetsversie"),
                velden.get("afnamedatum"),
                velden.get("jaargroep"),
                velden.get("dl"),
                velden.get("vaardigheidsscore"),
                velden.get("schaal"),
                velden.get("ae"),
                velden.get("iv"),
                velden.get("dle"),
                velden.get("fn"),
                velden.get("percentiel"),
                velden.get("groep"),
                null,
                null,
                velden.get("opmerking"));
    }

    private static Leerling leerling() {
        return Proefleerling.met(
                LocalDate.of(2015, 5, 1),
                List.of(jaar(2025, "5"), jaar(2024, "4"), jaar(2023, "3"), jaar(2022, "3")));
    }

    private static Schoolloopbaan jaar(int begin, String jaargroep) {
        return new Schoolloopbaan(
                UUID.randomUUID(),
                1,
                new Schooljaar(begin),
                jaargroep,
                "",
                jaargroep,
                null,
                null,
                Vestiging.of("99AA"),
                "BO");
    }
}
