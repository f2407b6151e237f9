package nl.hulproute.uitwisseling.bewijs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

class KetenkeuringTests {

    private final Proefuitgever top = Proefuitgever.create("Top");
    private final Proefuitgever midden = top.below("Midden");
    private final Ketenkeuring keuring = new Ketenkeuring();
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
    void travelsWithTheReceiptButForTheTrustedAuthorityItself() {
        var systeem = midden.system(Proefbewijs.ONTVANGEN.minusSeconds(60));
        String jws = Proefbewijs.sign(systeem);

        assertThat(new Bewijscontrole().verify(jws, List.of(top.certificaat())))
                .isInstanceOf(Uitkomst.Echt.class);
        assertThat(JsonMapper.shared().readTree(Proefbewijs.text(jws, 0)).get("x5c").size())
                .isEqualTo(2);
    }

    @Test
    void aSystemIsNoAuthority() {
        var systeem = midden.system(Proefbewijs.ONTVANGEN.minusSeconds(60)).certificaat();

        assertThat(faults(eigen, systeem)).isNotEmpty();
    }

    /** What was found good before counts for no other moment and for no other authorities. */
    @Test
    void remembersNothingThatAnotherQuestionAnswers() {
        var eerder = new Ketenkeuring.Keten(List.of(eigen, midden.certificaat()), Optional.empty());
        var top2 = Proefuitgever.create("Andere top").certificaat();

        assertThat(keuring.faults(eerder, List.of(top.certificaat()), Proefbewijs.ONTVANGEN))
                .isEmpty();

        assertThat(keuring.faults(eerder, List.of(top2), Proefbewijs.ONTVANGEN)).isNotEmpty();
        assertThat(
                        keuring.faults(
                                eerder,
                                List.of(top.certificaat()),
                                Proefbewijs.ONTVANGEN.plus(Duration.ofDays(36_500))))
                .isNotEmpty();
        assertThat(keuring.faults(eerder, List.of(top.certificaat()), Proefbewijs.ONTVANGEN))
                .isEmpty();
    }

    private List<String> faults(X509Certificate... certificaten) {
        var keten = new Ketenkeuring.Keten(List.of(certificaten), Optional.empty());
        return keuring.faults(keten, List.of(top.certificaat()), Proefbewijs.ONTVANGEN);
    }
}
