package nl.hulproute.uitwisseling.bewijs;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Certificaten;
import nl.hulproute.uitwisseling.Ontvangstbewijs;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Signs receipts with the key that the receiving part has at that moment: a JWS in compact form
 * (RFC 7515), so that who holds it needs neither this program nor the receiver to verify it.
 */
@Component
public class Bewijsmaker {

    private final Map<Onderdeel, Ondertekening> ondertekeningen = new ConcurrentHashMap<>();
    private final Certificaten certificaten;

    Bewijsmaker(Certificaten certificaten) {
        this.certificaten = certificaten;
    }

    /** The receipt as it travels and is kept. */
    public String sign(Onderdeel ontvangend, Ontvangstbewijs bewijs) {
        return current(ontvangend).sign(bewijs);
    }

    /** What depends on the certificate only is made once, until there is another certificate. */
    private Ondertekening current(Onderdeel onderdeel) {
        var certificaat = certificaten.van(onderdeel);
        var bekend = ondertekeningen.get(onderdeel);
        if (bekend != null && bekend.isOf(certificaat)) {
            return bekend;
        }
        var nieuw = Ondertekening.with(certificaat);
        ondertekeningen.put(onderdeel, nieuw);
        return nieuw;
    }
}
