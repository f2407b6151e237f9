package nl.hulproute.school.hulpvraag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.UUID;

class LijstfilterTests {

    private static final UUID IK = new UUID(7, 1);

    @Test
    void standsInTheAddressByItsChoicesOnly() {
        var leeg = Lijstfilter.of("", "", null, null, "");
        var vol = Lijstfilter.of("aandacht", "mij", new UUID(1, 1), new UUID(1, 2), "leerling");

        assertThat(leeg.adres(null)).isEqualTo("/hulpvragen");
        assertThat(leeg.beperkt()).isFalse();
        assertThat(vol.beperkt()).isTrue();
        assertThat(vol.adres(new UUID(1, 3)))
                .isEqualTo(
                        "/hulpvragen?status=aandacht&van=mij&type="
                                + new UUID(1, 1)
                                + "&leerling="
                                + new UUID(1, 2)
                                + "&volgorde=leerling&na="
                                + new UUID(1, 3));
        assertThat(vol.csv()).startsWith("/hulpvragen/lijst.csv?status=aandacht&van=mij");
    }

    @Test
    void takesWhatIsNoChoiceAsNotChosen() {
        var filter = Lijstfilter.of("'; drop", "Fenna", null, null, "naam");

        assertThat(filter).isEqualTo(Lijstfilter.of("", "", null, null, ""));
    }

    @Test
    void meansWhoeverReadsIt() {
        var mij = Lijstfilter.of("", "mij", null, null, "");
        var collega = Lijstfilter.of("", new UUID(7, 2).toString(), null, null, "");

        var ikEnDie = Set.of(IK, new UUID(7, 3));
        assertThat(mij.opsteller(ikEnDie)).contains(ikEnDie);
        assertThat(collega.opsteller(ikEnDie)).contains(Set.of(new UUID(7, 2)));
        assertThat(Lijstfilter.of("", "", null, null, "").opsteller(ikEnDie)).isEmpty();
    }
}
