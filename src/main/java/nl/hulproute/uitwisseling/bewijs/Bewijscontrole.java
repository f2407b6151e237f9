package nl.hulproute.uitwisseling.bewijs;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.uitwisseling.Ontvangstbewijs;

import org.springframework.stereotype.Component;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/**
 * Verifies receipts: as of the moment of receiving, so that one stays proof when the certificate
 * has long expired. Needs nothing but the receipt and the authorities to trust.
 */
@Component
public class Bewijscontrole {

    private final Ketenkeuring ketenkeuring = new Ketenkeuring();

    /** Without authorities to trust the best outcome is {@link Uitkomst.UitgeverOnbekend}. */
    public Uitkomst verify(String jws, List<X509Certificate> vertrouwd) {
        var delen = Bewijsdelen.of(jws);
        if (delen.isEmpty()) {
            return new Uitkomst.Onleesbaar(
                    "Dit is geen JWS: drie delen in base64url, met punten ertussen.");
        }
        var kop = Bewijsvorm.read(delen.get().kopBytes(), Bewijskop.class);
        return kop.waarde()
                .<Uitkomst>map(gelezen -> verify(delen.get(), gelezen, vertrouwd))
                .orElseGet(() -> new Uitkomst.Vals(Redenen.of("De kop van de JWS", kop)));
    }

    private Uitkomst verify(Bewijsdelen delen, Bewijskop kop, List<X509Certificate> vertrouwd) {
        return ketenkeuring
                .read(kop.x5c())
                .map(keten -> verify(delen, kop, keten, vertrouwd))
                .orElseGet(() -> vals("De kop van de JWS noemt geen leesbaar certificaat (x5c)."));
    }

    private Uitkomst verify(
            Bewijsdelen delen,
            Bewijskop kop,
            Ketenkeuring.Keten keten,
            List<X509Certificate> vertrouwd) {
        var fouten = new ArrayList<>(Handtekening.faults(delen, kop, keten.eigen()));
        var gelezen = Bewijsvorm.read(delen.inhoudBytes(), Ontvangstbewijs.class);
        gelezen.waarde()
                .ifPresentOrElse(
                        bewijs ->
                                fouten.addAll(
                                        ketenkeuring.faults(keten, vertrouwd, bewijs.ontvangen())),
                        () -> fouten.addAll(Redenen.of("De inhoud van de JWS", gelezen)));
        if (keten.systeem().isEmpty()) {
            fouten.add("Het certificaat noemt geen systeem: er staat geen OIN in.");
        }
        return fouten.isEmpty()
                ? good(
                        gelezen.waarde().orElseThrow(),
                        keten.systeem().orElseThrow(),
                        keten.eigen(),
                        vertrouwd.isEmpty())
                : new Uitkomst.Vals(fouten);
    }

    private static Uitkomst good(
            Ontvangstbewijs bewijs, Oin systeem, X509Certificate certificaat, boolean niemand) {
        return niemand
                ? new Uitkomst.UitgeverOnbekend(bewijs, systeem, certificaat)
                : new Uitkomst.Echt(bewijs, systeem, certificaat);
    }

    private static Uitkomst vals(String reden) {
        return new Uitkomst.Vals(List.of(reden));
    }
}
