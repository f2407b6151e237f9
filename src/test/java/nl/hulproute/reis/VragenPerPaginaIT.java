package nl.hulproute.reis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.proef.Vraagtelling;
import nl.hulproute.swv.aanvraagtype.Aanvraagtypes;
import nl.hulproute.swv.dossier.Inzending;
import nl.hulproute.uitwisseling.HulpvraagOntvanger;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many statements a page sends to the database, the session, the access log and the bond to the
 * tenant included. A page that needs one more changes its number here, and somebody thinks of it.
 */
@Hulproutetest
class VragenPerPaginaIT {

    @Autowired HulpvraagOntvanger balie;
    @Autowired Opslagen opslagen;
    @Autowired Aanvraagtypes aanvraagtypes;
    @Autowired MockMvc mvc;

    @Test
    void theSamenwerkingsverbandAsksTheSameWithOneRowAndWithTwenty() throws Exception {
        var inzending = new Inzending(balie, opslagen, aanvraagtypes);
        var een = inzending.hulpvraag(Demowereld.LINDEBOOM, "Vragenteller");
        Cookie koekje = Inlog.als(mvc, Demoaccount.BEHANDELAAR_PO);
        String dossier = "/swv/dossiers/" + id(koekje, een.nummer());

        Map<String, Long> weinig = swv(koekje, dossier);
        for (int n = 0; n < 20; n++) {
            inzending.hulpvraag(Demowereld.LINDEBOOM, "Vragenteller");
            inzending.aanvulling(Demowereld.LINDEBOOM, een.bericht().id(), "meer.pdf");
        }

        assertThat(weinig)
                .containsExactlyEntriesOf(
                        expected(
                                "/swv/dossiers 30",
                                "dossier 34",
                                "dossier/aanvulling 29",
                                "dossier/gegevens 31",
                                "dossier/overleg 30",
                                "dossier/geschiedenis 31",
                                "/swv/cijfers 15",
                                "/swv/organisatie 11",
                                "/swv/zoeken 15"));
        assertThat(swv(koekje, dossier)).containsExactlyEntriesOf(weinig);
    }

    @Test
    void thePagesOfAPupilAskAFixedNumber() throws Exception {
        Cookie koekje = Inlog.als(mvc, Demoaccount.IB_REGENBOOGBRUG);
        Map<String, Long> vragen = new LinkedHashMap<>();
        for (String pagina : new String[] {"/leerlingen", "/hulpvragen"}) {
            vragen.put(pagina, count(get(pagina).cookie(koekje)));
        }
        for (String deel :
                new String[] {
                    "", "/opp", "/toetsen", "/plannen", "/zien", "/samenwerkingsverband"
                }) {
            vragen.put("leerling" + deel, count(get("/leerlingen/" + SVEN + deel).cookie(koekje)));
        }

        assertThat(vragen)
                .containsExactlyEntriesOf(
                        expected(
                                "/leerlingen 14",
                                "/hulpvragen 14",
                                "leerling 13",
                                "leerling/opp 18",
                                "leerling/toetsen 16",
                                "leerling/plannen 15",
                                "leerling/zien 16",
                                "leerling/samenwerkingsverband 17"));
    }

    private static final String SVEN = "01920000-0002-7000-8000-000000a10002";

    private Map<String, Long> swv(Cookie koekje, String dossier) throws Exception {
        Map<String, Long> vragen = new LinkedHashMap<>();
        vragen.put("/swv/dossiers", count(get("/swv/dossiers").cookie(koekje)));
        for (String deel :
                new String[] {"", "/aanvulling", "/gegevens", "/overleg", "/geschiedenis"}) {
            vragen.put("dossier" + deel, count(get(dossier + deel).cookie(koekje)));
        }
        vragen.put("/swv/cijfers", count(get("/swv/cijfers").cookie(koekje)));
        vragen.put("/swv/organisatie", count(get("/swv/organisatie").cookie(koekje)));
        vragen.put(
                "/swv/zoeken",
                count(
                        post("/swv/zoeken")
                                .param("tekst", "Vragenteller")
                                .cookie(koekje)
                                .with(csrf())));
        return vragen;
    }

    private static Map<String, Long> expected(String... regels) {
        Map<String, Long> vragen = new LinkedHashMap<>();
        for (String regel : regels) {
            String[] woorden = regel.split(" ", -1);
            vragen.put(woorden[0], Long.valueOf(woorden[1]));
        }
        return vragen;
    }

    /** After a look that fills what is kept in memory. */
    private long count(MockHttpServletRequestBuilder vraag) throws Exception {
        mvc.perform(vraag);
        return Vraagtelling.count(() -> mvc.perform(vraag));
    }

    private String id(Cookie koekje, String nummer) throws Exception {
        String naar =
                mvc.perform(get("/swv/dossiers/nummer").param("nummer", nummer).cookie(koekje))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl();
        return naar.substring(naar.lastIndexOf('/') + 1);
    }
}
