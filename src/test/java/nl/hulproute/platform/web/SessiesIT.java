package nl.hulproute.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.proef.Hulproutetest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** One session in two requests at once, as after a double click. */
@Hulproutetest
class SessiesIT {

    @Autowired SessionRepository<? extends Session> sessies;

    @Test
    void twoRequestsMayPutTheSameThingInASession() {
        putAtOnce(sessies);
    }

    @Test
    void aSessionThatEndedMeanwhileIsNoFault() {
        putAfterTheEnd(sessies);
    }

    private static <S extends Session> void putAtOnce(SessionRepository<S> sessies) {
        String id = create(sessies);
        S een = sessies.findById(id);
        S twee = sessies.findById(id);
        een.setAttribute("melding", "een");
        twee.setAttribute("melding", "twee");

        sessies.save(een);
        sessies.save(twee);

        assertThat(sessies.findById(id).<String>getAttribute("melding")).isEqualTo("twee");
    }

    private static <S extends Session> void putAfterTheEnd(SessionRepository<S> sessies) {
        String id = create(sessies);
        S laat = sessies.findById(id);
        sessies.deleteById(id);
        laat.setAttribute("melding", "laat");

        sessies.save(laat);

        assertThat(sessies.findById(id)).isNull();
    }

    private static <S extends Session> String create(SessionRepository<S> sessies) {
        S sessie = sessies.createSession();
        sessies.save(sessie);
        return sessie.getId();
    }
}
