package nl.hulproute.swv.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.proef.Vraagteller;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import java.util.List;

/** A page asks the database as much for many rows as for few. */
@Hulproutetest
class VragenPerPaginaIT {

    /** Only a query in a loop comes above it. */
    private static final int MEER_DAN_GENOEG = 60;

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;

    Proefdossiers proef;

    @BeforeEach
    void prepare() {
        proef = new Proefdossiers(context);
    }

    @Test
    void theWorklistAsksNoMoreForMoreDossiers() throws Exception {
        proef.received(Demowereld.WILGENHOF, "Teller");
        String pad = "/swv/dossiers?school=" + Demowereld.WILGENHOF.id();
        List<String> few = questions(pad);
        for (int n = 0; n < 6; n++) {
            proef.received(Demowereld.WILGENHOF, "Teller");
        }

        assertThat(questions(pad)).hasSameSizeAs(few).hasSizeBetween(5, MEER_DAN_GENOEG);
    }

    @Test
    void theDossierAsksNoMoreForMoreDocumentsAndMoments() throws Exception {
        Dossier dossier = proef.received(Demowereld.WILGENHOF, "Teller");
        String pad = "/swv/dossiers/" + dossier.id().waarde();
        List<String> few = questions(pad);
        List<String> fewMoments = questions(pad + "/geschiedenis");
        for (String tabel : List.of("dossier_document", "dossier_gebeurtenis")) {
            int added =
                    proef.update(
                            """
                            insert into swv.%1$s
                            select (jsonb_populate_record(t, jsonb_build_object('id', uuidv7()))).*
                              from swv.%1$s t, generate_series(1, 7)
                             where t.dossier_id = :id
                            """
                                    .formatted(tabel),
                            dossier.id().waarde());
            assertThat(added).isPositive();
        }

        assertThat(questions(pad)).hasSameSizeAs(few).hasSizeBetween(5, MEER_DAN_GENOEG);
        assertThat(questions(pad + "/geschiedenis"))
                .hasSameSizeAs(fewMoments)
                .hasSizeBetween(5, MEER_DAN_GENOEG);
    }

    /** What is asked once more for the first page after a change is not counted. */
    private List<String> questions(String pad) throws Exception {
        var cookie = Inlog.als(mvc, Demoaccount.BEHANDELAAR_PO);
        mvc.perform(get(pad).cookie(cookie));
        return Vraagteller.count(() -> {
            var response = mvc.perform(get(pad).cookie(cookie)).andReturn().getResponse();
            assertThat(response.getStatus()).isEqualTo(200);
            return response;
        });
    }
}
