package nl.hulproute.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.proef.Hulproutetest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Asking for a link again and again from one place. */
@Hulproutetest
class WachtwoordremIT {

    private static final int PER_UUR = 20;

    @Autowired MockMvc mvc;

    @Test
    void saysLaterWithoutSayingWhetherThereIsAnAccount() throws Exception {
        for (int i = 0; i < PER_UUR; i++) {
            assertThat(ask("203.0.113.9", "niemand-" + i + "@proef.example").getStatus())
                    .isEqualTo(302);
        }

        var known = ask("203.0.113.9", Demoaccount.BEHEERDER_VO.email());
        var unknown = ask("203.0.113.9", "niemand@proef.example");
        var elsewhere = ask("203.0.113.10", "niemand@proef.example");

        assertThat(known.getStatus()).isEqualTo(429);
        assertThat(known.getHeader("Retry-After")).isEqualTo(unknown.getHeader("Retry-After"));
        assertThat(known.getContentAsString())
                .contains("Vanaf deze plek is vaak achter elkaar een link gevraagd")
                .contains("value=\"" + Demoaccount.BEHEERDER_VO.email() + "\"");
        assertThat(text(known, Demoaccount.BEHEERDER_VO.email()))
                .isEqualTo(text(unknown, "niemand@proef.example"));
        assertThat(elsewhere.getRedirectedUrl()).isEqualTo("/wachtwoord-vergeten");
    }

    @Test
    void aMistakeInTheAddressIsNotCounted() throws Exception {
        for (int i = 0; i <= PER_UUR; i++) {
            assertThat(ask("203.0.113.11", "geen adres").getStatus()).isEqualTo(422);
        }

        assertThat(ask("203.0.113.11", "niemand@proef.example").getStatus()).isEqualTo(302);
    }

    private static String text(MockHttpServletResponse antwoord, String email) throws Exception {
        return antwoord.getContentAsString()
                .replace(email, "?")
                .replaceAll("content=\"[^\"]*\"|value=\"[^\"]*\"", "");
    }

    private MockHttpServletResponse ask(String vanaf, String email) throws Exception {
        return mvc.perform(
                        post("/wachtwoord-vergeten")
                                .param("email", email)
                                .with(csrf())
                                .with(request -> {
                                    request.setRemoteAddr(vanaf);
                                    return request;
                                }))
                .andReturn()
                .getResponse();
    }
}
