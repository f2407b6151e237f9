package nl.hulproute.school.opp;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.school.opp.Meetlijn.Meetpunt;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class CanoniekTests {

    private static final UUID LEERLING = UUID.fromString("01920000-0002-7000-8000-000000000001");
    private static final UUID OPP = UUID.fromString("01920000-0002-7000-8000-000000000002");

    private static final Oppinhoud INHOUD =
            new Oppinhoud(
                    List.of(3, 1),
                    Map.of(
                            Veldsleutel.van(Oppveld.BEGIN),
                            "2026-09-01",
                            Veldsleutel.van(Oppveld.DIDACTISCH),
                            "Léést\nveld beginsituatie.thuis 4\nbij oma",
                            new Veldsleutel(Oppveld.DOEL, 3),
                            "Rekent tot 20 🙂",
                            new Veldsleutel(Oppveld.AANPAK, 1),
                            "Elke dag"));

    @Test
    void readsBackExactlyWhatItWrote() {
        String tekst = Canoniek.schrijf(LEERLING, OPP, 2, INHOUD);

        assertThat(Canoniek.lees(tekst)).isEqualTo(INHOUD);
        assertThat(Canoniek.schrijf(LEERLING, OPP, 2, Canoniek.lees(tekst))).isEqualTo(tekst);
    }

    @Test
    void isTheSameTextForAllTime() {
        assertThat(Canoniek.schrijf(LEERLING, OPP, 2, INHOUD))
                .isEqualTo(
                        """
                        hulproute-ontwikkelingsperspectief 1
                        leerling 01920000-0002-7000-8000-000000000001
                        opp 01920000-0002-7000-8000-000000000002
                        versie 2
                        veld algemeen.begin 10
                        2026-09-01
                        veld beginsituatie.didactisch 42
                        Léést
                        veld beginsituatie.thuis 4
                        bij oma
                        veld handeling.doel.3 18
                        Rekent tot 20 🙂
                        veld handeling.aanpak.1 8
                        Elke dag
                        """);
    }

    @Test
    void holdsWhatWasMeasuredSoThatAnotherScoreIsAnotherHash() {
        var gemeten = INHOUD.met(Map.of(Leergebied.REKENEN, List.of(meting(24))));

        assertThat(Canoniek.schrijf(LEERLING, OPP, 2, gemeten))
                .startsWith("hulproute-ontwikkelingsperspectief 2\n")
                .endsWith("meting rekenen 2026-06-12 24 14\nRekenen E6 é\n\n");
        assertThat(Canoniek.lees(Canoniek.schrijf(LEERLING, OPP, 2, gemeten))).isEqualTo(gemeten);
        assertThat(hash(LEERLING, 2, gemeten))
                .isNotEqualTo(
                        hash(
                                LEERLING,
                                2,
                                INHOUD.met(Map.of(Leergebied.REKENEN, List.of(meting(25))))));
    }

    private static Meetpunt meting(double dle) {
        return new Meetpunt(LocalDate.of(2026, 6, 12), dle, "Rekenen E6 é\n");
    }

    @Test
    void givesEveryChangeAnotherHash() {
        var hashes = new HashSet<String>();
        hashes.add(hash(LEERLING, 2, INHOUD));
        hashes.add(hash(OPP, 2, INHOUD));
        hashes.add(hash(LEERLING, 3, INHOUD));
        hashes.add(hash(LEERLING, 2, new Oppinhoud(List.of(1, 3), INHOUD.waarden())));
        int andere = 0;
        for (var sleutel : Veldsleutel.alle(INHOUD.doelen()).toList()) {
            var waarden = new HashMap<>(INHOUD.waarden());
            waarden.merge(sleutel, "x", String::concat);
            hashes.add(hash(LEERLING, 2, new Oppinhoud(INHOUD.doelen(), waarden)));
            andere++;
        }

        assertThat(hashes).hasSize(4 + andere);
    }

    @Test
    void doesNotCareHowALineEndedOrALetterWasTyped() {
        assertThat(Canoniek.tekst(" Zoe\u0308\r\nthuis\u0007 ")).isEqualTo("Zoë\nthuis");
    }

    private static String hash(UUID leerling, int nummer, Oppinhoud inhoud) {
        return Canoniek.hash(Canoniek.schrijf(leerling, OPP, nummer, inhoud)).hex();
    }
}
