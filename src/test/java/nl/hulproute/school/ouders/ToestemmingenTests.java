package nl.hulproute.school.ouders;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.school.info.Adres;
import nl.hulproute.school.leerling.Bereik;
import nl.hulproute.school.leerling.Naam;
import nl.hulproute.school.leerling.Verzorger;
import nl.hulproute.school.map.Document;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class ToestemmingenTests {

    private static final Instant NU = Instant.parse("2026-11-23T09:00:00Z");
    private static final UUID ANNA = new UUID(1, 1);
    private static final UUID VERSLAG = new UUID(2, 1);
    private static final UUID ANDER = new UUID(2, 2);
    private static final Document DOCUMENT = document(NU);

    @Test
    void ofASignatureAndAPaperTheLaterWordCounts() {
        var nee = handtekening(NU.plusSeconds(10), VERSLAG, false);
        var ja = handtekening(NU.plusSeconds(30), VERSLAG, true);
        var papier = papier(NU.plusSeconds(20));

        assertThat(gegeven(List.of(nee), List.of())).isFalse();
        assertThat(gegeven(List.of(nee), List.of(papier))).isTrue();
        assertThat(gegeven(List.of(ja, nee), List.of(papier))).isTrue();
    }

    @Test
    void aRefusalStaysWhenTheCarerLaterSignsForAnotherDocument() {
        var nee = handtekening(NU.plusSeconds(10), VERSLAG, false);
        var later = handtekening(NU.plusSeconds(20), ANDER, true);

        assertThat(gegeven(List.of(later, nee), List.of())).isFalse();
    }

    @Test
    void noWordCountsForAContentThatCameAfterIt() {
        var nieuw = document(NU.plusSeconds(60));
        var papier = papier(NU.plusSeconds(20));

        assertThat(Toestemmingen.woord(anna(), nieuw, List.of(), List.of(papier))).isEmpty();
        assertThat(Toestemmingen.woord(anna(), DOCUMENT, List.of(), List.of(papier))).isPresent();
    }

    private static boolean gegeven(List<Handtekening> getekend, List<Papier> papieren) {
        return Toestemmingen.woord(anna(), DOCUMENT, getekend, papieren).orElseThrow().gegeven();
    }

    private static Verzorger anna() {
        return new Verzorger(
                ANNA,
                1,
                new Naam("", "Anna", "", "", "Proef"),
                2,
                true,
                false,
                null,
                Verzorger.Adreskeuze.KIND,
                Adres.LEEG,
                Bereik.LEEG);
    }

    private static Document document(Instant toegevoegd) {
        return new Document(
                VERSLAG,
                new UUID(3, 1),
                1,
                "Advies",
                null,
                Documentsoort.ONDERZOEKSVERSLAG,
                "advies.pdf",
                inhoud("advies"),
                10,
                "application/pdf",
                toegevoegd,
                null,
                "Proef",
                "",
                false);
    }

    private static Handtekening handtekening(Instant getekend, UUID document, boolean gegeven) {
        return new Handtekening(
                UUID.randomUUID(),
                new UUID(4, 1),
                new UUID(3, 1),
                ANNA,
                new UUID(5, 1),
                new UUID(5, 2),
                1,
                inhoud("plan"),
                "Anna Proef",
                "Anna Proef",
                true,
                "",
                getekend,
                "tekst",
                "zegel",
                List.of(
                        new Handtekening.Toestemming(
                                document,
                                "Advies",
                                Documentsoort.ONDERZOEKSVERSLAG,
                                inhoud("advies"),
                                gegeven)));
    }

    private static Papier papier(Instant vastgelegd) {
        return new Papier(
                new UUID(6, 1),
                1,
                Papier.Soort.TOESTEMMING,
                null,
                0,
                null,
                new UUID(6, 2),
                true,
                LocalDate.of(2026, 11, 23),
                vastgelegd,
                "Proef",
                List.of(new Papier.Ondertekenaar(ANNA, "Anna Proef")),
                List.of(new Papier.Stuk(VERSLAG, "Advies")));
    }

    private static Sha256 inhoud(String tekst) {
        return Sha256.of(tekst.getBytes(StandardCharsets.UTF_8));
    }
}
