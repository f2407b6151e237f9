package nl.hulproute.platform.certificaten;

import nl.hulproute.gedeeld.Onderdeel;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;

import javax.net.ssl.SSLContext;

/** The calling side of a part, with one certificate; it can say why trust failed. */
public final class Tlsclient {

    private static final int HTTPS = 443;

    private final Onderdeel onderdeel;
    private final Certificaat certificaat;
    private final Weigerboek boek;
    private final Eigensleutel sleutel;
    private final SSLContext context;

    Tlsclient(Onderdeel onderdeel, Certificaat certificaat, Weigerboek boek) {
        this.onderdeel = onderdeel;
        this.certificaat = certificaat;
        this.boek = boek;
        this.sleutel = Eigensleutel.van(certificaat);
        this.context = Tlsbouw.context(sleutel, new Weigernotitie(onderdeel, certificaat, boek));
    }

    public SSLContext context() {
        return context;
    }

    public Certificaat certificaat() {
        return certificaat;
    }

    /** Whether this failure is a want of trust: theirs was noted when it happened, ours is now. */
    public Optional<Vertrouwensbreuk> breach(IOException fout, URI uri) {
        return Alarmcode.in(fout)
                .flatMap(Alarmcode::reden)
                .map(gezegd -> {
                    var reden = better(gezegd, uri);
                    boek.ours(onderdeel, reden, certificaat, host(uri));
                    return new Vertrouwensbreuk(Afwijzing.Kant.ONS, reden);
                })
                .or(() ->
                        Weigerreden.of(fout, certificaat.intrekkingen())
                                .map(reden -> {
                                    new Afzegging(certificaat, reden, host(uri), port(uri)).tell();
                                    return new Vertrouwensbreuk(Afwijzing.Kant.HUN, reden);
                                }));
    }

    /**
     * Many receivers, the JDK's among them, say only that they do not trust us. What we know of our
     * own certificate, and whom the other said to trust, tells the rest.
     */
    private Weigerreden better(Weigerreden gezegd, URI uri) {
        if (gezegd != Weigerreden.ONBEKEND && gezegd != Weigerreden.GEEN_CERTIFICAAT) {
            return gezegd;
        }
        return certificaat
                .gebrek()
                .or(() ->
                        sleutel.unknownIssuerAt(host(uri), port(uri))
                                ? Optional.of(Weigerreden.ONBEKENDE_UITGEVER)
                                : Optional.empty())
                .orElse(gezegd);
    }

    private static String host(URI uri) {
        return uri.getHost();
    }

    private static int port(URI uri) {
        return uri.getPort() < 0 ? HTTPS : uri.getPort();
    }
}
