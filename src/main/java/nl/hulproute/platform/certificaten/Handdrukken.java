package nl.hulproute.platform.certificaten;

import nl.hulproute.gedeeld.Onderdeel;

import java.security.cert.X509Certificate;
import java.util.Objects;

import javax.net.ssl.SSLException;

/**
 * What a failed handshake on a part's port tells beside what {@link Weigernotitie} saw: that there
 * was no certificate at all, or that the other side refused ours.
 */
record Handdrukken(Onderdeel onderdeel, Certificaat certificaat, Weigerboek boek) {

    private static final X509Certificate[] GEEN = {};

    /** The text of the JDK; a test fails when it changes. */
    private static final String GEEN_KETEN = "Empty client certificate chain";

    void failed(SSLException fout) {
        if (Objects.requireNonNullElse(fout.getMessage(), "").contains(GEEN_KETEN)) {
            boek.theirs(onderdeel, Weigerreden.GEEN_CERTIFICAAT, GEEN, "");
            return;
        }
        Alarmcode.in(fout)
                .flatMap(Alarmcode::reden)
                .ifPresent(gezegd ->
                        boek.ours(
                                onderdeel,
                                gezegd == Weigerreden.ONBEKEND
                                        ? certificaat.gebrek().orElse(gezegd)
                                        : gezegd,
                                certificaat,
                                ""));
    }
}
