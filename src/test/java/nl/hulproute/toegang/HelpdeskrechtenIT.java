package nl.hulproute.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.http.Cookie;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.ArrayList;
import java.util.UUID;

/** The helpdesk sees no pupil: every route that concerns one is closed to it. */
@Hulproutetest
class HelpdeskrechtenIT {

    @Autowired MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Test
    void everyRouteThatConcernsPupilsIsClosedToTheHelpdesk() throws Exception {
        Cookie helpdesk = Inlog.als(mvc, Demoaccount.HELPDESK);
        var open = new ArrayList<String>();
        int tried = 0;
        for (var route : routes.getHandlerMethods().entrySet()) {
            Mag mag = route.getValue().getMethodAnnotation(Mag.class);
            if (mag == null || !mag.value().leerlinggegevens()) {
                continue;
            }
            for (RequestMethod method : route.getKey().getMethodsCondition().getMethods()) {
                for (String pad : route.getKey().getPatternValues()) {
                    tried++;
                    int status = status(helpdesk, method.asHttpMethod(), pad, route.getKey());
                    if (status != 403) {
                        open.add(method + " " + pad + " " + status);
                    }
                }
            }
        }

        assertThat(tried).isGreaterThan(50);
        assertThat(open).isEmpty();
    }

    private int status(Cookie helpdesk, HttpMethod method, String pad, RequestMappingInfo route)
            throws Exception {
        // of {deel:verzuim|cijfers} the first word, of {id} an id
        String adres =
                pad.replaceAll("\\{\\w+:(\\w+)[^}]*}", "$1")
                        .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        var request = request(method, adres).cookie(helpdesk).with(csrf());
        route.getConsumesCondition().getConsumableMediaTypes().stream()
                .findFirst()
                // some content, for a form of unknown length is turned away before its route
                .ifPresent(soort -> request.contentType(soort).content(new byte[1]));
        return mvc.perform(request).andReturn().getResponse().getStatus();
    }
}
