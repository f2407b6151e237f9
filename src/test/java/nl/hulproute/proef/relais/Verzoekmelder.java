package nl.hulproute.proef.relais;

import jakarta.servlet.ServletException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

import java.io.IOException;
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
                        Math.max(0, request.getContentLengthLong()),
                        Optional.ofNullable(request.getHeader("Content-Range")).orElse("")));
        getNext().invoke(request, response);
    }
}
