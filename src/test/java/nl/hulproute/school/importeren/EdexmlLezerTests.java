package nl.hulproute.school.importeren;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.proef.MetNaslag;
import nl.hulproute.proef.Naslag;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;

class EdexmlLezerTests {

    private static final String HEEL =
            """
            <EDEX>
            <school><schooljaar>2026-2027</schooljaar><brincode>99AA</brincode></school>
            <groepen><groep key="g1"><naam>Muizen</naam><jaargroep>1</jaargroep></groep>
            <samengestelde_groep key="s1"><naam>Plus</naam></samengestelde_groep></groepen>
            <leerlingen>
            %s
            </leerlingen>
            <leerkrachten><leerkracht key="k1"><achternaam>Geheim</achternaam></leerkracht></leerkrachten>
            </EDEX>
            """;

    @Test
    void readsAPupilWithGroupsAndDates() {
        Edexml gelezen =
                lees(
                        """
                        <leerling key="7"><achternaam>Berg</achternaam><voorvoegsel>van den</voorvoegsel>
                        <roepnaam>Zoë</roepnaam><geboortedatum>2019-05-06</geboortedatum><geslacht>2</geslacht>
                        <groep key="g1"/><samengestelde_groepen><samengestelde_groep key="s1"/></samengestelde_groepen>
                        <instroomdatum>2023-08-01</instroomdatum></leerling>
                        """);

        assertThat(gelezen.fouten()).isEmpty();
        assertThat(gelezen.groepen()).hasSize(2);
        assertThat(gelezen.leerlingen())
                .containsExactly(
                        new Edexml.Leerling(
                                "7",
                                "",
                                "Zoë",
                                "",
                                "van den",
                                "Berg",
                                LocalDate.of(2019, 5, 6),
                                2,
                                "",
                                "g1",
                                java.util.List.of("s1"),
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
        Edexml gelezen =
                lees(
                        "<leerling key=\"7\"><achternaam>Berg</achternaam><%1$s>133456785</%1$s></leerling>"
                                .formatted(element));

        assertThat(gelezen.goed()).isTrue();
        assertThat(gelezen.nummersWeggelaten()).isEqualTo(1);
        assertThat(gelezen.toString()).doesNotContain("133456785");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<leerling><achternaam>B</achternaam></leerling> | importeren.fout.sleutel",
                "<leerling key='1'/> | importeren.fout.naam",
                "<leerling key='1'><roepnaam>A</roepnaam></leerling><leerling"
                        + " key='1'><roepnaam>B</roepnaam></leerling> |"
                        + " importeren.fout.leerling-dubbel",
                "<leerling key='1'><roepnaam>A</roepnaam><groep key='weg'/></leerling> |"
                        + " importeren.fout.groep-onbekend",
                "<leerling"
                    + " key='1'><roepnaam>A</roepnaam><geboortedatum>2019-02-30</geboortedatum></leerling>"
                    + " | importeren.fout.datum",
                "<leerling key='1'><roepnaam>A</roepnaam><geslacht>3</geslacht></leerling> |"
                        + " importeren.fout.geslacht",
                "<leerling key='1'><roepnaam>A</roepnaam><jaargroep>9</jaargroep></leerling> |"
                        + " importeren.fout.jaargroep",
                "<leerling key='1'><roepnaam>A</leerling> | importeren.fout.xml",
            })
    void tellsOnWhichLineWhatIsWrong(String leerling, String sleutel) {
        Edexml gelezen = lees(leerling.replace('\'', '"'));

        assertThat(gelezen.goed()).isFalse();
        assertThat(gelezen.fouten().getFirst().sleutel()).isEqualTo(sleutel);
        assertThat(gelezen.fouten().getFirst().regel()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | importeren.fout.xml",
                "leerling;naam | importeren.fout.xml",
                "<html></html> | importeren.fout.geen-edexml",
                "<EDEX></EDEX> | importeren.fout.geen-leerlingen",
                "<!DOCTYPE EDEX [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><EDEX>&a;</EDEX> |"
                        + " importeren.fout.dtd",
            })
    void refusesWhatIsNoEdexml(String bestand, String sleutel) {
        Edexml gelezen = EdexmlLezer.lees(stroom(bestand));

        assertThat(gelezen.fouten()).extracting(Edexml.Fout::sleutel).containsExactly(sleutel);
    }

    @Test
    @MetNaslag
    void readsTheOfficialExampleOfVersion21() throws IOException {
        try (var bron = Files.newInputStream(Naslag.pad("edexml/EDEXML.Voorbeeld.2.1.xml"))) {
            Edexml gelezen = EdexmlLezer.lees(bron);

            assertThat(gelezen.fouten()).isEmpty();
            assertThat(gelezen.leerlingen()).hasSize(3);
            assertThat(gelezen.groepen()).hasSize(8);
            assertThat(gelezen.nummersWeggelaten()).isEqualTo(2);
        }
    }

    @Test
    @MetNaslag
    void readsTheFourHundredPupilsOfVersion103() throws IOException {
        try (var bron = Files.newInputStream(Naslag.pad("edexml/1.0.3/sample.xml"))) {
            Edexml gelezen = EdexmlLezer.lees(bron);

            assertThat(gelezen.fouten()).isEmpty();
            assertThat(gelezen.leerlingen()).hasSize(400);
        }
    }

    private static Edexml lees(String leerlingen) {
        return EdexmlLezer.lees(stroom(HEEL.formatted(leerlingen)));
    }

    private static ByteArrayInputStream stroom(String tekst) {
        return new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
    }
}
