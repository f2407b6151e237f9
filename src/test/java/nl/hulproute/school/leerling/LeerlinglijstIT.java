package nl.hulproute.school.leerling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The list of pupils: what its address says, in which order it stands, and as a file. */
@Hulproutetest
class LeerlinglijstIT {

    private static final UUID SCHOOL = Demowereld.REGENBOOGBRUG.id();

    @Autowired MockMvc mvc;
    @Autowired Leerlinglijst lijst;
    @Autowired Leerlingen leerlingen;

    @Test
    void theAddressHoldsTheGroupAndNeverAName() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_REGENBOOGBRUG);
        Groep groep = in(leerlingen::groepen).getFirst();
        String adres = "/leerlingen?groep=" + groep.id();

        var gezocht =
                mvc.perform(
                                post("/leerlingen/zoeken")
                                        .param("tekst", "a")
                                        .param("groep", groep.id().toString())
                                        .header("HX-Request", "true")
                                        .cookie(ib)
                                        .with(csrf()))
                        .andReturn()
                        .getResponse();
        assertThat(gezocht.getHeader("HX-Replace-Url")).isEqualTo(adres);

        // back on the page the words still count, and it says so
        assertThat(haal(ib, "/leerlingen").getContentAsString())
                .contains("De lijst is beperkt tot:", "naam met “a”", "Wissen");
        var gewist =
                mvc.perform(post("/leerlingen/zoeken").cookie(ib).with(csrf()))
                        .andReturn()
                        .getResponse();
        assertThat(gewist.getRedirectedUrl()).isEqualTo("/leerlingen");
        assertThat(haal(ib, "/leerlingen").getContentAsString())
                .doesNotContain("De lijst is beperkt tot:");

        var regels = rows(groep.id(), "");
        assertThat(regels).extracting(Leerlinglijst.Regel::groep).containsOnly(groep.naam());
        assertThat(haal(ib, adres).getContentAsString())
                .contains(groep.naam(), "/leerlingen/lijst.csv?groep=" + groep.id())
                .contains(regels.stream().map(een -> een.id().toString()).toList());
    }

    @Test
    void eachColumnOrdersBothWaysAndEveryPupilStandsThereOnce() {
        for (String kolom : List.of("naam", "geboren", "groep")) {
            var op = all(kolom);
            assertThat(op).hasSizeGreaterThan(9).doesNotHaveDuplicates();
            assertThat(all("-" + kolom)).as(kolom).isEqualTo(op.reversed());
        }
        assertThat(rows(null, "geboren"))
                .extracting(Leerlinglijst.Regel::geboortedatum)
                .filteredOn(dag -> dag != null)
                .isSorted();
        assertThat(rows(null, "drop table")).isEqualTo(rows(null, "naam"));
    }

    @Test
    void theFileHoldsWhoThePageShowsAndNoOther() throws Exception {
        Groep groep = in(leerlingen::groepen).getFirst();
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_REGENBOOGBRUG);

        var bestand = haal(ib, "/leerlingen/lijst.csv?volgorde=-geboren&groep=" + groep.id());

        assertThat(bestand.getContentType()).startsWith("text/csv");
        var regels = rows(groep.id(), "-geboren");
        assertThat(bestand.getContentAsString().lines().skip(1))
                .hasSize(regels.size())
                .zipSatisfy(
                        regels.stream().map(Leerlinglijst.Regel::naam).toList(),
                        (regel, naam) -> assertThat(regel).startsWith('"' + naam + '"'));
        Set<String> anderen =
                rows(null, "").stream().map(Leerlinglijst.Regel::naam).collect(Collectors.toSet());
        String vanLeerkracht =
                haal(Inlog.als(mvc, Demoaccount.LEERKRACHT_REGENBOOGBRUG), "/leerlingen/lijst.csv")
                        .getContentAsString();
        assertThat(vanLeerkracht.lines().count() - 1).isPositive().isLessThan(anderen.size());
        assertThat(
                        haal(Inlog.als(mvc, Demoaccount.ICT_REGENBOOGBRUG), "/leerlingen/lijst.csv")
                                .getStatus())
                .isEqualTo(403);
    }

    private MockHttpServletResponse haal(Cookie wie, String pad) throws Exception {
        return mvc.perform(get(pad).cookie(wie)).andReturn().getResponse();
    }

    private List<Leerlinglijst.Regel> rows(
            @org.jspecify.annotations.Nullable UUID groep, String volgorde) {
        var vraag = Zoekvraag.of(SCHOOL, "", groep, false, volgorde);
        return in(() -> lijst.deel(vraag, null, null, 1_000));
    }

    /** Read a few at a time, as the pages are. */
    private List<UUID> all(String volgorde) {
        var vraag = Zoekvraag.of(SCHOOL, "", null, true, volgorde);
        var ids = new ArrayList<UUID>();
        List<Leerlinglijst.Regel> deel;
        do {
            UUID na = ids.isEmpty() ? null : ids.getLast();
            deel = in(() -> lijst.deel(vraag, null, na, 4));
            deel.forEach(een -> ids.add(een.id()));
        } while (!deel.isEmpty());
        return ids;
    }

    private <T> T in(java.util.function.Supplier<T> werk) {
        return Tenant.van(SCHOOL).doe(werk);
    }
}
