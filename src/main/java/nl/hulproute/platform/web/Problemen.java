package nl.hulproute.platform.web;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.LinkedHashMap;

/**
 * Writes a {@link Probleem} with the reference of the request; systems are answered in Dutch, as
 * the contract says.
 */
@Component
public class Problemen {

    private final MessageSource teksten;
    private final JsonMapper mapper;

    Problemen(MessageSource teksten, JsonMapper mapper) {
        this.teksten = teksten;
        this.mapper = mapper;
    }

    /** The general answer with this status. */
    public Probleem of(int status) {
        String soort = "uitwisseling.fout." + status;
        String algemeen = "uitwisseling.fout." + (status < 500 ? 400 : 500);
        return new Probleem(
                status,
                text(soort + ".titel", text(algemeen + ".titel", "")),
                text(soort + ".uitleg", text(algemeen + ".uitleg", "")));
    }

    /** The general answer with this status, and this sentence. */
    public Probleem of(int status, String sleutel) {
        return new Probleem(status, of(status).title(), text(sleutel, ""));
    }

    /** Answers with it, unless an answer is under way already. */
    public void write(HttpServletResponse response, Probleem probleem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(probleem.status());
        response.setContentType(Probleem.MEDIATYPE);
        response.getOutputStream().write(mapper.writeValueAsBytes(body(probleem)));
    }

    private static LinkedHashMap<String, Object> body(Probleem probleem) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "about:blank");
        body.put("status", probleem.status());
        body.put("title", probleem.title());
        body.put("detail", probleem.detail());
        body.put("fouten", probleem.fouten());
        body.put("verwijzing", probleem.verwijzing());
        return body;
    }

    private String text(String key, String anders) {
        String tekst = teksten.getMessage(key, null, anders, NEDERLANDS);
        return tekst == null ? anders : tekst;
    }
}
