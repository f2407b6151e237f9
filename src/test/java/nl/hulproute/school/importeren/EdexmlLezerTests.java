package nl.hulproute.school.importeren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.hulproute.proef.MetNaslag;
import nl.hulproute.proef.Naslag;
import nl.hulproute.school.leerling.Naam;
import nl.hulproute.toegang.Rol;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;

class EdexmlLezerTests {

    private static final String HEEL =
            """
            <EDEX>
            <school><schooljaar>2026-2027</schooljaar><brincode>99AA</brincode>%s</school>
            <groepen><groep key="g1"><naam>Muizen</naam><jaargroep>1</jaargroep></groep>
            <samengestelde_groep key="s1"><naam>Plus</naam></samengestelde_groep></groepen>
            <leerlingen>
            %s
            </leerlingen>
            %s
            </EDEX>
            """;

    @Test
    void readsAPupilWithGroupsAndDates() {
        var gelezen =
                lees(
                        """
                        <leerling key="7"><achternaam>Berg</achternaam><voorvoegsel>van den</voorvoegsel>
                        <roepnaam>Zoë</roepnaam><geboortedatum>2019-05-06</geboortedatum><geslacht>2</geslacht>
                        <groep key="g1"/><samengestelde_groepen><samengestelde_groep key="s1"/></samengestelde_groepen>
                        <instroomdatum>2023-08-01+02:00</instroomdatum></leerling>
                        """);

        assertThat(gelezen.verslag.fouten()).isEmpty();
        assertThat(gelezen.groepen).hasSize(2);
        assertThat(gelezen.leerlingen)
                .containsExactly(
                        new Edexml.Leerling(
                                6,
                                "7",
                                new Naam("", "Zoë", "", "van den", "Berg"),
                                LocalDate.of(2019, 5, 6),
                                2,
                                "",
                                "g1",
                                List.of("s1"),
                                "",
                                "",
                                LocalDate.of(2023, 8, 1),
                                null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bsn",
                "sofinummer",
                "onderwijsnummer",
                "bsn_ondwnr-4",
                "rijksregisternummer"
            })
    void passesOverNumbersThatIdentifyAPerson(String element) {
        var gelezen =
                lees(
                        "<leerling key=\"7\"><achternaam>Berg</achternaam><%1$s>999990019</%1$s></leerling>"
                                .formatted(element));

        assertThat(gelezen.verslag.goed()).isTrue();
        assertThat(gelezen.verslag.nummers()).isEqualTo(1);
        assertThat(gelezen.toString()).doesNotContain("999990019");
    }

    @Test
    void keepsNoNumberOfAPersonThatStandsInAnotherField() {
        var gelezen =
                lees(
                        """
                        <leerling key="7"><achternaam>Berg</achternaam><roepnaam>999990019</roepnaam></leerling>
                        <leerling key="999990019"><achternaam>Dal</achternaam></leerling>
                        """);

        assertThat(gelezen.verslag.goed()).isTrue();
        assertThat(gelezen.verslag.nummers()).isEqualTo(2);
        assertThat(gelezen.redenen)
                .extracting(Fout::sleutel)
                .containsExactly("importeren.fout.sleutel-bsn");
        assertThat(gelezen.toString()).doesNotContain("999990019");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<leerling><achternaam>B</achternaam></leerling> | sleutel-ontbreekt",
                "<leerling key='1'><roepnaam>A</roepnaam></leerling><leerling"
                        + " key='1'><roepnaam>B</roepnaam></leerling> | dubbel.leerling",
                "<leerling key='1'><roepnaam>A</roepnaam><groep key='weg'/></leerling> |"
                        + " groep-onbekend.leerling",
                "<leerling key='1'><roepnaam>A</leerling> | niet-gesloten",
            })
    void tellsOnWhichLineTheFileIsWrong(String leerling, String code) {
        var gelezen = lees(leerling.replace('\'', '"'));

        assertThat(gelezen.verslag.goed()).isFalse();
        Fout fout = gelezen.verslag.fouten().getFirst();
        assertThat(fout.sleutel()).isEqualTo("importeren.fout." + code);
        assertThat(fout.regel()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<x/> | naam | leerling",
                "<roepnaam>A</roepnaam><geboortedatum>2019-02-30</geboortedatum> | datum |"
                        + " geboortedatum",
                "<roepnaam>A</roepnaam><geboortedatum>2026-11-28</geboortedatum> | geboren |"
                        + " geboortedatum",
                "<roepnaam>A</roepnaam><geslacht>3</geslacht> | geslacht | geslacht",
                "<roepnaam>A</roepnaam><jaargroep>9</jaargroep> | jaargroep | jaargroep",
                "<roepnaam>A</roepnaam><roepnaam>B</roepnaam> | veld-dubbel | roepnaam",
                "<roepnaam>A</roepnaam><instroomdatum>2026-08-01</instroomdatum>"
                        + "<uitstroomdatum>2025-08-01</uitstroomdatum> | uitstroom |"
                        + " uitstroomdatum",
            })
    void refusesOnlyThePupilThatIsNotRight(String velden, String code, String element) {
        var gelezen =
                lees(
                        """
                        <leerling key="1"><roepnaam>Goed</roepnaam></leerling>
                        <leerling key="2">%s</leerling>
                        """
                                .formatted(velden));

        assertThat(gelezen.verslag.goed()).isTrue();
        assertThat(gelezen.leerlingen)
                .extracting(een -> een.naam().roepnaam())
                .containsExactly("Goed");
        assertThat(gelezen.geweigerd).extracting(Edexml.Leerling::sleutel).containsExactly("2");
        assertThat(gelezen.redenen)
                .extracting(Fout::regel, Fout::element, Fout::sleutel)
                .contains(tuple(7, element, "importeren.fout." + code));
    }

    @Test
    void refusesAPupilOfWhomATextIsTooLong() {
        var gelezen =
                lees(
                        "<leerling key=\"1\"><achternaam>%s</achternaam></leerling>"
                                .formatted("x".repeat(300_000)));

        assertThat(gelezen.verslag.goed()).isTrue();
        assertThat(gelezen.redenen)
                .extracting(Fout::element, Fout::sleutel)
                .contains(tuple("achternaam", "importeren.fout.veld-lang"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | leeg",
                "leerling;naam | geen-xml",
                "<html></html> | root.html",
                "<EDEX></EDEX> | leeg-edex",
                "<!DOCTYPE EDEX [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><EDEX>&a;</EDEX> |"
                        + " entiteit-buiten",
            })
    void refusesWhatIsNoEdexml(String bestand, String code) {
        var gelezen = Proefontvanger.lees(bestand);

        assertThat(gelezen.verslag.fouten())
                .extracting(Fout::sleutel)
                .containsExactly("importeren.fout." + code);
    }

    @ParameterizedTest
    @CsvSource({
        "2.1, 2.1",
        "2.0, 2.1",
        "EDEXML 2.1, 2.1",
        "'', 2.1",
        "1.03, 1.0.3",
        "1.0.3, 1.0.3"
    })
    void knowsTheVersionsThatSchoolsExport(String geschreven, String versie) {
        var gelezen =
                Proefontvanger.lees(
                        HEEL.formatted(
                                "<xsdversie>" + geschreven + "</xsdversie>",
                                "<leerling key=\"1\"><roepnaam>A</roepnaam></leerling>",
                                ""));

        assertThat(gelezen.verslag.goed()).isTrue();
        assertThat(gelezen.verslag.kop()).isNotNull();
        assertThat(gelezen.verslag.kop().versie()).isEqualTo(versie);
        assertThat(gelezen.verslag.kop().kentSamengesteld()).isEqualTo(versie.equals("2.1"));
    }

    @ParameterizedTest
    @CsvSource({
        "<rol>IB</rol><rol>LRK</rol>, INTERN_BEGELEIDER",
        "<rol>DIR</rol>, DIRECTEUR",
        "<rol>ICT</rol>, SCHOOL_ICT",
        "<groepen><groep key='g1'><rol>LRK</rol></groep></groepen>, LEERKRACHT",
        "<groepen><groep key='g1'/></groepen>, LEERKRACHT",
    })
    void proposesARoleForWhoHasATaskWithAccess(String taken, Rol rol) {
        var gelezen = leerkracht(taken.replace('\'', '"'));

        assertThat(gelezen.verslag.fouten()).isEmpty();
        assertThat(gelezen.leerkrachten)
                .extracting(een -> een.naam().volledig(), Edexml.Leerkracht::rol)
                .containsExactly(tuple("Kees de Wit", rol));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rol>CON</rol>",
                "<rolomschrijving>Manusje van alles</rolomschrijving>",
                "<groepen><groep key='g1'><rol>OWA</rol></groep></groepen>",
                ""
            })
    void proposesNobodyElse(String taken) {
        var gelezen = leerkracht(taken.replace('\'', '"'));

        assertThat(gelezen.verslag.fouten()).isEmpty();
        assertThat(gelezen.leerkrachten).isEmpty();
        assertThat(gelezen.verslag.anderen()).isEqualTo(1);
    }

    @Test
    @MetNaslag
    void readsTheOfficialExampleOfVersion21() throws IOException {
        try (var bron = Files.newInputStream(Naslag.pad("edexml/EDEXML.Voorbeeld.2.1.xml"))) {
            var gelezen = Proefontvanger.lees(bron);

            assertThat(gelezen.verslag.fouten()).isEmpty();
            assertThat(gelezen.leerlingen).hasSize(3);
            assertThat(gelezen.groepen).hasSize(8);
            assertThat(gelezen.vestigingen)
                    .extracting(Edexml.Vestiging::sleutel)
                    .containsExactly("VH", "VB");
            assertThat(gelezen.leerlingen.getFirst().samengesteld()).containsExactly("sg1", "sg2");
            assertThat(gelezen.verslag.nummers()).isEqualTo(2);
            assertThat(gelezen.verslag.kop())
                    .isEqualTo(
                            new Edexml.Kop(
                                    "2.1", "2014-2015", LocalDate.of(2014, 10, 1), "99ZZ", "00"));
            assertThat(gelezen.verslag.anderen()).isEqualTo(3);
        }
    }

    @Test
    @MetNaslag
    void readsTheFourHundredPupilsOfVersion103() throws IOException {
        try (var bron = Files.newInputStream(Naslag.pad("edexml/1.0.3/sample.xml"))) {
            var gelezen = Proefontvanger.lees(bron);

            assertThat(gelezen.verslag.fouten()).isEmpty();
            assertThat(gelezen.leerlingen).hasSize(400);
            assertThat(gelezen.verslag.kop().kentSamengesteld()).isFalse();
            assertThat(gelezen.leerkrachten)
                    .isNotEmpty()
                    .allSatisfy(een -> assertThat(een.rol()).isEqualTo(Rol.LEERKRACHT));
        }
    }

    private static Proefontvanger leerkracht(String taken) {
        return Proefontvanger.lees(
                HEEL.formatted(
                        "",
                        "<leerling key=\"1\"><roepnaam>A</roepnaam></leerling>",
                        """
                        <leerkrachten><leerkracht key="k1"><achternaam>Wit</achternaam>
                        <voorvoegsel>de</voorvoegsel><roepnaam>Kees</roepnaam>%s</leerkracht></leerkrachten>
                        """
                                .formatted(taken)));
    }

    private static Proefontvanger lees(String leerlingen) {
        return Proefontvanger.lees(
                HEEL.formatted(
                        "",
                        leerlingen,
                        "<leerkrachten><leerkracht key=\"k1\"><achternaam>Geheim</achternaam>"
                                + "</leerkracht></leerkrachten>"));
    }
}
