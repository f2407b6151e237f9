package nl.hulproute.proef.relais;

import jakarta.servlet.ServletException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

import java.io.IOException;
import java.util.Collections;
import java.util.Optional;

/** Tells the relay of each request that the web server understood, before it is handled. */
final class Verzoekmelder extends ValveBase {

    private final Relais relais;

    Verzoekmelder(Relais relais) {
        super(true);
        this.relais = relais;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        relais.begins(
                request.getRemotePort(),
                new Verzoek(
                        request.getMethod(),
                        request.getRequestURI(),
                        headers(request),
                        Math.max(0, request.getContentLengthLong()),
                        Optional.ofNullable(request.getHeader("Content-Range")).orElse("")));
        getNext().invoke(request, response);
    }

    /** The bytes of request line and headers, as a client of HTTP/1.1 writes them. */
    private static int headers(Request request) {
        String vraag = request.getQueryString();
        int regel =
                "%s %s%s %s\r\n"
                        .formatted(
                                request.getMethod(),
                                request.getRequestURI(),
                                vraag == null ? "" : "?" + vraag,
                                request.getProtocol())
                        .length();
        int koppen =
                Collections.list(request.getHeaderNames()).stream()
                        .flatMap(naam ->
                                Collections.list(request.getHeaders(naam)).stream()
                                        .map(waarde -> naam + ": " + waarde + "\r\n"))
                        .mapToInt(String::length)
                        .sum();
        return regel + koppen + "\r\n".length();
    }
}
