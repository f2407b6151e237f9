package nl.hulproute.swv.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.gedeeld.Vestiging;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.UriComponentsBuilder;

import java.time.Instant;
import java.util.UUID;

class DossierTests {

    private static final Instant NU = Instant.parse("2026-11-24T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "AANGEMELD, ONTVANGEN, true",
        "AANGEMELD, BESLUIT, false",
        "ONTVANGEN, AANVULLING_GEVRAAGD, true",
        "AANVULLING_GEVRAAGD, COMPLEET, true",
        "IN_BEHANDELING, ADVIES, true",
        "COMPLEET, BESLUIT, true",
        "BESLUIT, AFGESLOTEN, true",
        "BESLUIT, IN_BEHANDELING, false",
        "AFGESLOTEN, IN_BEHANDELING, false",
        "BUITEN_BEHANDELING, IN_BEHANDELING, true"
    })
    void allowsOnlyLawfulChangesOfState(
            HulpvraagStatus van, HulpvraagStatus naar, boolean allowed) {
        assertThat(dossier(van).objection(naar, "Omdat het zo is.").isEmpty()).isEqualTo(allowed);
    }

    @Test
    void asksWhyWhereTheSchoolCanDoNothingWithoutKnowing() {
        var dossier = dossier(HulpvraagStatus.ONTVANGEN);

        assertThat(dossier.objection(HulpvraagStatus.AANVULLING_GEVRAAGD, " "))
                .contains(Dossier.Bezwaar.TOELICHTING_ONTBREEKT);
        assertThat(dossier.objection(HulpvraagStatus.COMPLEET, "")).isEmpty();
    }

    @Test
    void refusesAToelichtingThatIsTooLong() {
        var dossier = dossier(HulpvraagStatus.ONTVANGEN);

        assertThat(dossier.objection(HulpvraagStatus.COMPLEET, "x".repeat(4001)))
                .contains(Dossier.Bezwaar.TOELICHTING_TE_LANG);
    }

    @Test
    void refusesWhatMayBeABsn() {
        var dossier = dossier(HulpvraagStatus.ONTVANGEN);

        assertThat(dossier.objection(HulpvraagStatus.COMPLEET, "Ons kenmerk 111 222 333"))
                .contains(Dossier.Bezwaar.BSN);
        assertThat(dossier.objection(HulpvraagStatus.COMPLEET, "Ons kenmerk 111 222 334"))
                .isEmpty();
    }

    @Test
    void asksOnceBeforeTheSchoolCanAddNothingMore() {
        assertThat(Dossier.asksConfirmation(HulpvraagStatus.BESLUIT)).isTrue();
        assertThat(Dossier.asksConfirmation(HulpvraagStatus.BUITEN_BEHANDELING)).isTrue();
        assertThat(Dossier.asksConfirmation(HulpvraagStatus.IN_BEHANDELING)).isFalse();
    }

    @Test
    void everyMomentFallsInExactlyOneStepOfAge() {
        for (int days = -1; days < 60; days++) {
            Instant ontvangen = NU.minusSeconds(days * 86_400L);
            long steps =
                    java.util.Arrays.stream(Ouderdom.values())
                            .filter(stap ->
                                    ontvangen.isAfter(stap.na(NU))
                                            && !ontvangen.isAfter(stap.totEnMet(NU)))
                            .count();
            assertThat(steps).as("%d days", days).isEqualTo(1);
        }
    }

    @Test
    void theAddressOfAListSaysItsWholeFilter() {
        UUID type = UUID.randomUUID();
        var filter =
                filter("bak=nieuw&status=compleet&ouderdom=langer&volgorde=leerling&type=" + type);

        assertThat(filter.adres(null))
                .isEqualTo(
                        "/swv/dossiers?bak=nieuw&status=compleet&type="
                                + type
                                + "&ouderdom=langer&volgorde=leerling");
        assertThat(filter(filter.vraag())).isEqualTo(filter);
        assertThat(filter("status=concept&ouderdom=x&bak=x&type=x&volgorde=x").adres(null))
                .isEqualTo("/swv/dossiers");
    }

    @ParameterizedTest
    @CsvSource({
        "'', leerling, '/swv/dossiers?volgorde=leerling', ",
        "volgorde=leerling, leerling, '/swv/dossiers?volgorde=-leerling', ascending",
        "volgorde=-leerling, leerling, '/swv/dossiers?volgorde=leerling', descending",
        "'', ontvangen, '/swv/dossiers?volgorde=ontvangen', descending",
        "bak=voorbij, termijn, '/swv/dossiers?bak=voorbij&volgorde=-termijn', ascending",
        "bak=voorbij&volgorde=-termijn, termijn, '/swv/dossiers?bak=voorbij', descending"
    })
    void aColumnOrdersTheListAndASecondTimeTheOtherWayRound(
            String vraag, String kolom, String adres, String richting) {
        var filter = filter(vraag);

        assertThat(filter.sorted(kolom).adres(null)).isEqualTo(adres);
        assertThat(filter.richting(kolom)).isEqualTo(richting);
    }

    private static Filter filter(String vraag) {
        return Filter.of(
                UriComponentsBuilder.fromUriString("/swv/dossiers?" + vraag)
                        .build()
                        .getQueryParams());
    }

    private static Dossier dossier(HulpvraagStatus status) {
        return new Dossier(
                new Dossier.Id(UUID.randomUUID()),
                "2026-00001",
                Routeringskenmerk.of(Vestiging.of("99AA")),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "School",
                UUID.randomUUID(),
                "TLV SBO",
                "",
                "HV-1",
                "Ingrid",
                "i@school.example",
                "",
                new Dossier.Leerling("Fenna", null),
                Sha256.of(new byte[0]),
                status,
                NU,
                NU,
                NU,
                0,
                0,
                false,
                null);
    }
}
