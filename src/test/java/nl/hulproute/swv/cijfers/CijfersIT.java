package nl.hulproute.swv.cijfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.swv.dossier.Proefdossiers;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@Hulproutetest
class CijfersIT {

    private static final UUID PO = Demowereld.SWV_PO.id();

    @Autowired ApplicationContext context;
    @Autowired Cijfermaker maker;
    @Autowired Telling telling;

    Proefdossiers proef;
    Proefcijfers cijfers;

    @BeforeEach
    void prepare() {
        proef = new Proefdossiers(context);
        cijfers = new Proefcijfers(context);
    }

    @Test
    void countsByEverythingAndHidesWhatIsSmall() throws Exception {
        cijfers.received(Demowereld.LINDEBOOM, "2011-09-10", 6, "afgesloten", 10);
        cijfers.received(Demowereld.LINDEBOOM, "2011-10-10", 3, "besluit", 50);
        cijfers.received(Demowereld.KOMPASROOS, "2011-10-10", 8, "in-behandeling", -1);

        String page = page(Demoaccount.BEHEERDER_PO, "/swv/cijfers?van=2011-08-01&tot=2012-07-31");
        String csv =
                page(
                        Demoaccount.BEHANDELAAR_PO,
                        "/swv/cijfers/cijfers.csv?van=2011-08-01&tot=2012-07-31");

        assertThat(page).contains("<svg", "minder dan 5", "niet getoond");
        assertThat(csv)
                .contains("\"Periode\";\"Dossiers in deze periode\";\"17\"")
                .contains("\"Per maand\";\"sep 2011\";\"6\"", "\"Per maand\";\"okt 2011\";\"11\"")
                .contains("\"Per maand\";\"nov 2011\";\"0\"")
                .contains("Lindeboom", "\"9\"")
                .contains("\"Besluiten en de termijn\";\"Binnen de termijn\";\"niet getoond\"")
                .contains("\"Besluiten en de termijn\";\"Na de termijn\";\"minder dan 5\"")
                .contains("\"Doorlooptijd\";\"Dagen tot besluit (mediaan)\";\"10\"")
                .doesNotContain("\"3\"");
    }

    /** What a reader of the status could subtract from the number of besluiten. */
    @Test
    void hidesAlsoWhatTwoTablesTogetherWouldTell() {
        cijfers.received(Demowereld.LINDEBOOM, "2012-09-10", 7, "besluit", 10);
        cijfers.received(Demowereld.LINDEBOOM, "2012-09-10", 2, "ingetrokken", -1);

        Cijfers gemaakt = make("2012-08-01", "2013-07-31");

        assertThat(gemaakt.termijn()).isNull();
        assertThat(gemaakt.mediaan()).isEqualTo(10);
        assertThat(gemaakt.p90()).isNull();
        Cijferblok status =
                gemaakt.blokken().stream()
                        .filter(b -> b.code().equals("status"))
                        .findFirst()
                        .orElseThrow();
        assertThat(status.cellen())
                .filteredOn(cel -> !cel.getoond())
                .extracting(Cel::zicht)
                .containsExactlyInAnyOrder(Zicht.KLEIN, Zicht.VERBORGEN);
        assertThat(status.verdeling().hoogste()).isZero();
    }

    @Test
    void showsNothingOfAHandful() throws Exception {
        cijfers.received(Demowereld.LINDEBOOM, "2013-09-10", 4, "besluit", 10);

        String csv =
                page(
                        Demoaccount.BEHEERDER_PO,
                        "/swv/cijfers/cijfers.csv?van=2013-08-01&tot=2014-07-31");

        assertThat(csv)
                .contains("\"Dossiers in deze periode\";\"minder dan 5\"")
                .doesNotContain("Lindeboom", "mediaan");
        assertThat(page(Demoaccount.BEHEERDER_PO, "/swv/cijfers?van=2013-08-01&tot=2014-07-31"))
                .contains("Minder dan 5 dossiers");
        assertThat(page(Demoaccount.BEHEERDER_PO, "/swv/cijfers?van=1999-08-01&tot=x"))
                .contains("Vul een datum in");
        assertThat(page(Demoaccount.BEHEERDER_PO, "/swv/cijfers?van=2005-08-01&tot=2005-08-02"))
                .contains("Geen dossiers in deze periode");
    }

    @Test
    void isForThoseOfTheSamenwerkingsverbandAndCountsOnlyItsOwn() throws Exception {
        for (var ander :
                List.of(
                        Demoaccount.IB_EXTERN,
                        Demoaccount.IB_LINDEBOOM,
                        Demoaccount.BESTUUR_VLECHTWERKEN,
                        Demoaccount.HELPDESK)) {
            for (String pad : List.of("/swv/cijfers", "/swv/cijfers/cijfers.csv")) {
                assertThat(proef.page(ander, get(pad)).getStatus()).as("%s", ander).isEqualTo(403);
            }
        }
        cijfers.received(Demowereld.LINDEBOOM, "2014-09-10", 5, "besluit", 10);
        var periode = new Periode(LocalDate.of(2014, 8, 1), LocalDate.of(2015, 7, 31));
        var vo = Tenant.van(Demowereld.SWV_VO.id());
        var school = new Tenant(Set.of(PO), Set.of(Demowereld.WILGENHOF.id()));

        assertThat(Tenant.van(PO).doe(() -> telling.perStatus(PO, periode))).hasSize(1);
        assertThat(vo.doe(() -> telling.perStatus(PO, periode))).isEmpty();
        assertThat(school.doe(() -> telling.perStatus(PO, periode))).isEmpty();
    }

    private Cijfers make(String van, String tot) {
        var periode = new Periode(LocalDate.parse(van), LocalDate.parse(tot));
        return Tenant.van(PO).doe(() -> maker.make(PO, periode));
    }

    private String page(Demoaccount wie, String pad) throws Exception {
        var response = proef.page(wie, get(pad));
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }
}
