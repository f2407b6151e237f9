package nl.hulproute.uitwisseling.bewijs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.security.cert.X509Certificate;
import java.util.List;

class KetenTests {

    private final Proefuitgever top = Proefuitgever.create("Top");
    private final Proefuitgever midden = top.below("Midden");
    private final X509Certificate eigen =
            midden.system(Proefbewijs.ONTVANGEN.minusSeconds(60)).certificaat();

    @Test
    void leadsFromOwnCertificateOverTheAuthoritiesBetweenToATrustedOne() {
        assertThat(faults(eigen, midden.certificaat())).isEmpty();
        assertThat(faults(eigen, midden.certificaat(), top.certificaat())).isEmpty();
    }

    @Test
    void isBrokenWhenOneIsMissingOrTheOrderIsAnother() {
        var ander = top.below("Ander");

        assertThat(faults(eigen)).isNotEmpty();
        assertThat(faults(midden.certificaat(), eigen)).isNotEmpty();
        assertThat(faults(eigen, ander.certificaat())).isNotEmpty();
        assertThat(faults(eigen, ander.certificaat(), midden.certificaat())).isNotEmpty();
    }

    @Test
    void aSystemIsNoAuthority() {
        var systeem = midden.system(Proefbewijs.ONTVANGEN.minusSeconds(60)).certificaat();

        assertThat(faults(eigen, systeem)).isNotEmpty();
    }

    private List<String> faults(X509Certificate... keten) {
        return Keten.faults(List.of(keten), List.of(top.certificaat()), Proefbewijs.ONTVANGEN);
    }
}
