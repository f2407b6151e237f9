package nl.hulproute.school.hulpvraag;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.gedeeld.HulpvraagStatus;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

class StandTests {

    private static final Instant MAANDAG = Instant.parse("2026-11-23T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "CONCEPT,            BEWERKEN VERZENDEN VERWIJDEREN,             true",
        "IN_DE_WACHTRIJ,     WIJZIGEN INTREKKEN TERUGHALEN,              true",
        "GEWEIGERD,          WIJZIGEN INTREKKEN,                         true",
        "AANGEMELD,          AANVULLEN BIJWERKEN INTREKKEN TERUGHALEN,   true",
        "ONTVANGEN,          AANVULLEN BIJWERKEN INTREKKEN TERUGHALEN,   true",
        "IN_BEHANDELING,     AANVULLEN BIJWERKEN INTREKKEN TERUGHALEN,   true",
        "AANVULLING_GEVRAAGD,AANVULLEN BIJWERKEN INTREKKEN TERUGHALEN,   true",
        "COMPLEET,           AANVULLEN BIJWERKEN INTREKKEN TERUGHALEN,   true",
        "ADVIES,             AANVULLEN BIJWERKEN INTREKKEN TERUGHALEN,   true",
        "BESLUIT,            BIJWERKEN TERUGHALEN,                       false",
        "AFGESLOTEN,         BIJWERKEN TERUGHALEN,                       false",
        "INGETROKKEN,        BIJWERKEN TERUGHALEN,                       false",
        "BUITEN_BEHANDELING, BIJWERKEN TERUGHALEN,                       false"
    })
    void allowsInEachStateExactlyWhatBelongsToIt(
            HulpvraagStatus status, String handelingen, boolean lopend) {
        var stand = stand(status);

        Set<Handeling> mag = EnumSet.noneOf(Handeling.class);
        Arrays.stream(Handeling.values()).filter(stand::mag).forEach(mag::add);

        assertThat(mag).extracting(Enum::name).containsExactlyInAnyOrder(handelingen.split(" "));
        assertThat(stand.lopend()).isEqualTo(lopend);
    }

    @Test
    void hasNothingToCallBackWhenItWasWithdrawnBeforeItLeft() {
        var wachtrij = stand(HulpvraagStatus.IN_DE_WACHTRIJ);

        assertThat(wachtrij.ingetrokken(MAANDAG, null).mag(Handeling.TERUGHALEN)).isFalse();
    }

    @Test
    void keepsItsNumberWhenItIsWithdrawn() {
        var ingetrokken = stand(HulpvraagStatus.COMPLEET).ingetrokken(MAANDAG.plusSeconds(1), null);

        assertThat(ingetrokken.status()).isEqualTo(HulpvraagStatus.INGETROKKEN);
        assertThat(ingetrokken.dossiernummer()).isEqualTo("2026-00001");
        assertThat(ingetrokken.volgtOp(HulpvraagStatus.ADVIES, MAANDAG)).isFalse();
    }

    @Test
    void takesNoStateOfTheSchoolsOwnFromTheSwv() {
        var stand = stand(HulpvraagStatus.AANGEMELD);

        assertThat(stand.volgtOp(HulpvraagStatus.CONCEPT, MAANDAG.plusSeconds(1))).isFalse();
        assertThat(stand.volgtOp(HulpvraagStatus.GEWEIGERD, MAANDAG.plusSeconds(1))).isFalse();
        assertThat(stand.volgtOp(HulpvraagStatus.ONTVANGEN, MAANDAG.plusSeconds(1))).isTrue();
    }

    @Test
    @DisplayName("U50 An older status leaves a newer one alone")
    void leavesAnOlderWordAloneWhenANewerCameFirst() {
        var stand = stand(HulpvraagStatus.COMPLEET);

        assertThat(stand.volgtOp(HulpvraagStatus.ONTVANGEN, MAANDAG.minusSeconds(1))).isFalse();
    }

    @Test
    void takesAStatusThatCameBeforeTheReceipt() {
        var stand = stand(HulpvraagStatus.IN_DE_WACHTRIJ);

        assertThat(stand.volgtOp(HulpvraagStatus.ONTVANGEN, MAANDAG.minusSeconds(1))).isTrue();
    }

    private static Stand stand(HulpvraagStatus status) {
        return new Stand(
                status, "", MAANDAG, "", null, status.bijSchool() ? null : "2026-00001", null);
    }
}
