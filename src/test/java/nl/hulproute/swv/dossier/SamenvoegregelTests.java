package nl.hulproute.swv.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.swv.dossier.Samenvoegregel.Bezwaar;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** When two dossiers may become one. */
class SamenvoegregelTests {

    private static final Instant NU = Instant.parse("2026-11-03T10:00:00Z");
    private static final LocalDate GEBOREN = LocalDate.of(2017, 3, 9);
    private static final UUID SCHOOL = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "IN_BEHANDELING, AANGEMELD, ",
        "BESLUIT, AANGEMELD, ",
        "AANGEMELD, BUITEN_BEHANDELING, ",
        "AANGEMELD, BESLUIT, GAAT_BESLOTEN",
        "AANGEMELD, AFGESLOTEN, GAAT_BESLOTEN",
        "AFGESLOTEN, AANGEMELD, BLIJFT_KLAAR",
        "BUITEN_BEHANDELING, AANGEMELD, BLIJFT_KLAAR",
        "INGETROKKEN, AANGEMELD, TERUGGENOMEN",
        "AANGEMELD, INGETROKKEN, TERUGGENOMEN"
    })
    void dependsOnTheStates(
            HulpvraagStatus blijft, HulpvraagStatus gaat, @Nullable Bezwaar bezwaar) {
        assertThat(
                        Samenvoegregel.objection(
                                dossier(blijft, "Aya", null), dossier(gaat, "Aya", null), false))
                .isEqualTo(java.util.Optional.ofNullable(bezwaar));
    }

    @ParameterizedTest
    @CsvSource({"Aya El Idrissi, aya el-idrissi, ", "Zoë, ZOE, ", "Aya, Bo, ANDERE_LEERLING"})
    void isOfOnePupilHoweverTheNameWasWritten(String een, String ander, @Nullable Bezwaar bezwaar) {
        assertThat(
                        Samenvoegregel.objection(
                                dossier(HulpvraagStatus.AANGEMELD, een, null),
                                dossier(HulpvraagStatus.AANGEMELD, ander, null),
                                false))
                .isEqualTo(java.util.Optional.ofNullable(bezwaar));
    }

    @Test
    void makesNoChains() {
        Dossier los = dossier(HulpvraagStatus.AANGEMELD, "Aya", null);
        Dossier vast = dossier(HulpvraagStatus.AANGEMELD, "Aya", UUID.randomUUID());

        assertThat(Samenvoegregel.objection(vast, los, false)).contains(Bezwaar.AL_SAMENGEVOEGD);
        assertThat(Samenvoegregel.objection(los, vast, false)).contains(Bezwaar.AL_SAMENGEVOEGD);
        assertThat(Samenvoegregel.objection(los, los, true)).contains(Bezwaar.HEEFT_ANDERE);
    }

    private static Dossier dossier(HulpvraagStatus status, String naam, @Nullable UUID met) {
        return new Dossier(
                new Dossier.Id(UUID.randomUUID()),
                "2026-00001",
                Routeringskenmerk.of(Vestiging.of("99AA")),
                UUID.randomUUID(),
                SCHOOL,
                "School",
                UUID.randomUUID(),
                "TLV SBO",
                "",
                "HV-1",
                "Ingrid",
                "i@school.example",
                "",
                new Dossier.Leerling(naam, GEBOREN),
                Sha256.of(
                        UUID.randomUUID()
                                .toString()
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                status,
                NU,
                NU,
                NU,
                0,
                0,
                false,
                met);
    }
}
