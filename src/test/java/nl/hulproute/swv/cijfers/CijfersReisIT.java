package nl.hulproute.swv.cijfers;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.proef.Beeld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Browsertest
class CijfersReisIT {

    @Autowired ApplicationContext context;

    @Test
    void aBeheerderLooksAtAPeriodOfTheirOwn(Bezoeker bezoeker) {
        var cijfers = new Proefcijfers(context);
        cijfers.received(Demowereld.LINDEBOOM, "2016-09-10", 9, "afgesloten", 21);
        cijfers.received(Demowereld.KOMPASROOS, "2016-11-10", 6, "besluit", 60);
        cijfers.received(Demowereld.WILGENHOF, "2017-02-10", 2, "ingetrokken", -1);
        cijfers.received(Demowereld.LINDEBOOM, "2017-03-10", 7, "in-behandeling", -1);
        Page page = bezoeker.als(Demoaccount.BEHEERDER_PO).ga("/swv/cijfers").page();
        assertThat(bezoeker.menu()).contains("/swv/cijfers");

        page.locator("details summary:has-text('Eigen periode')").click();
        page.fill("#van", "2016-08-01");
        page.fill("#tot", "2017-07-31");
        page.locator("form:has(#van) button").click();

        assertThat(page.locator("main").innerText()).contains("24", "Per school", "minder dan 5");
        bezoeker.keur();
        Beeld.bewaar(page, "cijfers");
        assertThat(bezoeker.klachten()).isEmpty();
    }
}
