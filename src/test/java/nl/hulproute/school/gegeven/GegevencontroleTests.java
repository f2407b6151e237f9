package nl.hulproute.school.gegeven;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.platform.web.Veldcontrole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashMap;
import java.util.Map;

class GegevencontroleTests {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    TLV | tlvingangdatum=2026-08-01;tlvswvnummer=PO9901;tlvcategorie=L;tlvbeschikkingsnummer=T-1 |
                    TLV | tlvingangdatum=1-8-2026;tlvswvnummer=PO9901;tlvcategorie=L;tlvbeschikkingsnummer=T-1 |
                    TLV | tlvcategorie=L | tlvingangdatum verplicht, tlvswvnummer verplicht, tlvbeschikkingsnummer verplicht
                    TLV | tlvingangdatum=2026-08-01;tlvswvnummer=PO9901;tlvcategorie=Z;tlvbeschikkingsnummer=T-1 | tlvcategorie keuze
                    TLV | tlvingangdatum=32-8-2026;tlvswvnummer=PO9901;tlvcategorie=L;tlvbeschikkingsnummer=T-1 | tlvingangdatum datum
                    TLV | tlvingangdatum=2026-08-01;tlvswvnummer=PO9901;tlvcategorie=L;tlvbeschikkingsnummer=T-1;tlveinddatum=2026-07-31 | tlveinddatum volgorde
                    TLV | onbekend=wat | tlvingangdatum leeg
                    TLV | tlvingangdatum=2026-08-01;tlvswvnummer=PO9901;tlvcategorie=L;tlvbeschikkingsnummer=111222333 |
                    LWOO | lwoo_ingangdatum=2026-08-01;lwoo_swvnummer=VO9902;lwoo_beschikkingsnummer=L;lwoo_einddatum=2027-07-30 | lwoo_einddatum juli31
                    CLUSTER | arrangement_datum=2026-08-01;arrangement_brin=99zx;arrangement_vestigingscode=00 |
                    CLUSTER | arrangement_datum=2026-08-01;arrangement_brin=9999 | arrangement_brin brin
                    DIAGNOSE | code.0=F81.0 |
                    DIAGNOSE | naam=Dyslexie | code.0 verplicht
                    DIAGNOSE | code.0=F81.0;doorwie=Zie 111222333 | doorwie bsn
                    DIAGNOSE | code.0=F81.0;doorwie=111.222.333 | doorwie bsn
                    MEDICATIE | medicijngebruik=ja | medicijngebruik janee
                    MEDICATIE | allergieen=Noten |
                    MEDICATIE | medicijngebruik=true;medicijnen=Ritalin |
                    MEDICATIE | medicijngebruik=false;medicijnen=Ritalin | medicijngebruik medicijnen
                    VERZUIM | dagdelengeoorloofd=3;meerdan25percent=false |
                    VERZUIM | dagdelengeoorloofd=-3 | dagdelengeoorloofd geheel
                    VERZUIM | dagdelengeoorloofd=drie | dagdelengeoorloofd geheel
                    VVE | vanpeuterspeelzaal=true |
                    VVE | voorschools.voorschoolseaanwezigheid=4 | voorschools.codevoorschoolsprogramma verplicht, voorschools.voorschoolsemaanden verplicht
                    VVE | voorschools.codevoorschoolsprogramma=4;voorschools.voorschoolsemaanden=25 | voorschools.voorschoolsemaanden maanden
                    VVE | vroegschools.3.codevroegschoolsprogramma=4 | vroegschools.0.vroegschoolsdatumingang verplicht
                    RVC | rvcindicatie=PRO | signaleringlwoopro.deelgenomenaanonderzoek verplicht, signaleringlwoopro.leerachterstand verplicht, signaleringlwoopro.lagescoreeindtoets verplicht
                    OVERSTAPADVIES | advies=60;contactnodig=true |
                    OVERSTAPADVIES | advies=99 | advies keuze
                    EINDTOETS | deelgenomen=false |
                    EINDTOETS | deelgenomen=true;eindtoetsresultaat.toetssoort=0013 | eindtoetsresultaat.toetsniveau verplicht, eindtoetsresultaat.datum_afname verplicht
                    CIJFERLIJST | jaargroep=11;cijferlijstTypelijst.naam=Rapport;cijferlijstTypelijst.score.0.waarde=7 |
                    VAK | vakcode=0011;afgerond=true;examenvak=true;exameneindcijfer=8 |
                    VAK | vakcode=0011;afgerond=true;examenvak=true | beoordelingexamenvak een-van
                    VAK | vakcode=0011;afgerond=true;examenvak=true;exameneindcijfer=8;rapportcijfer=7,5 | rapportcijfer een-van
                    VAK | vakcode=0011;afgerond=true;examenvak=true;rapportcijfer=7,5 |
                    VAK | vakcode=0011;afgerond=true;examenvak=true;werkstuk.werkstuktitel=Molen | werkstuk.werkstukbeoordeling verplicht
                    BEVORDERD | elementcode=400 | elementcode elementcode
                    INSTELLING | naam=Voogdij;adreslijst.adres.0.plaats=Vlietdam | adreslijst.adres.0.soortadres verplicht, adreslijst.adres.0.straat verplicht, adreslijst.adres.0.nummer verplicht, adreslijst.adres.0.postcode verplicht
                    CERTIFICAAT | certificaat.4=EHBO |
                    """)
    void holdsWhatWasTypedToTheTableOfElements(Gegevensoort soort, String velden, String fouten) {
        var controle = new Veldcontrole();

        Gegevencontrole.controleer(soort, gelezen(soort, velden), controle);

        var gezegd =
                controle.fouten().stream()
                        .map(fout ->
                                fout.veld() + " " + fout.sleutel().replace("gegeven.fout.", ""))
                        .toList();
        assertThat(String.join(", ", gezegd)).isEqualTo(fouten == null ? "" : fouten);
    }

    @Test
    void closesTheRowsOfAListUpAndDropsWhatTheFormDoesNotHave() {
        var gelezen =
                gelezen(
                        Gegevensoort.CIJFERLIJST,
                        "cijferlijstTypelijst.onderdeel.2.naam=Rekenen"
                                + ";cijferlijstTypelijst.onderdeel.2.score.waarde= 6,5 "
                                + ";cijferlijstTypelijst.onderdeel.7.naam=Taal"
                                + ";cijferlijstTypelijst.onderdeel.7.jaargroep=3"
                                + ";bsn=111222333");

        assertThat(gelezen.waarden())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "cijferlijstTypelijst.onderdeel.0.naam", "Rekenen",
                                "cijferlijstTypelijst.onderdeel.0.score.waarde", "6,5",
                                "cijferlijstTypelijst.onderdeel.1.naam", "Taal"));
    }

    private static Invulling gelezen(Gegevensoort soort, String velden) {
        var verzonden = new HashMap<String, String>();
        for (String veld : velden.split(";")) {
            verzonden.put(veld.split("=")[0].strip(), veld.split("=")[1]);
        }
        return Invoerlezer.lees(soort.velden(), verzonden);
    }
}
