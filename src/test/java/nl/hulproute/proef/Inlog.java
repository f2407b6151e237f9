package nl.hulproute.proef;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.hulproute.demo.Demoaccount;

import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

import java.util.UUID;

/** Logs a demo account in and gives its session, for requests through {@link MockMvc}. */
public final class Inlog {

    private Inlog() {}

    /** Use the session with {@code get("/…").session(session)} or, after login, its cookie. */
    public static jakarta.servlet.http.Cookie als(MockMvc mvc, Demoaccount account)
            throws Exception {
        return als(mvc, account.id());
    }

    static jakarta.servlet.http.Cookie als(MockMvc mvc, UUID account) throws Exception {
        var response =
                mvc.perform(
                                post("/demo/inloggen")
                                        .param("account", account.toString())
                                        .session(new MockHttpSession())
                                        .with(csrf()))
                        .andReturn()
                        .getResponse();
        var cookie = response.getCookie("hulproute");
        if (cookie == null) {
            throw new AssertionError("login failed: " + response.getStatus());
        }
        return cookie;
    }
}
