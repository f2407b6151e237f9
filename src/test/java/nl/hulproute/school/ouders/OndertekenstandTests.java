package nl.hulproute.school.ouders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.UUID;

class OndertekenstandTests {

    private static final UUID VERSLAG = new UUID(1, 1);
    private static final UUID ADVIES = new UUID(1, 2);
    private static final UUID PAPIER = new UUID(1, 3);

    @Test
    void aDeclarationGoesWithWhatItIsAboutAndASignedPageAlways() {
        var verklaring = new Ondertekenstand.Scan(PAPIER, Set.of(VERSLAG));
        var bladzijde = new Ondertekenstand.Scan(PAPIER, Set.of());

        assertThat(verklaring.hoortBij(Set.of(VERSLAG, ADVIES))).isTrue();
        assertThat(verklaring.hoortBij(Set.of(ADVIES))).isFalse();
        assertThat(bladzijde.hoortBij(Set.of())).isTrue();
    }
}
