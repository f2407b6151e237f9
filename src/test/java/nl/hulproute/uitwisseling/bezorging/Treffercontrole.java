package nl.hulproute.uitwisseling.bezorging;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.proef.relais.Fase;
import nl.hulproute.proef.relais.Lijnstoring;
import nl.hulproute.proef.relais.Plan;
import nl.hulproute.proef.relais.Regel;
import nl.hulproute.proef.relais.Richting;
import nl.hulproute.proef.relais.Verzoek;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** What the log of the relay has to say of a fault, and of how the sender went on after it. */
record Treffercontrole(Plan plan, long grootte, List<Regel> logboek) {

    private static final Set<Fase> NA_VASTLEGGEN = EnumSet.of(Fase.NA_COMMIT, Fase.BEWIJS_ONDERWEG);

    /** These break off a body, and leave with the receiver what came before. */
    private static final Set<Lijnstoring> BREKEN =
            EnumSet.of(Lijnstoring.BREUK, Lijnstoring.HALVE_SLUITING, Lijnstoring.VERMINKING);

    private static final Set<Fase> MIDDEN_IN =
            EnumSet.of(Fase.INHOUD_1, Fase.INHOUD_50, Fase.INHOUD_99);

    /** It struck once, in its phase and at its byte. */
    void struck() {
        var treffers = of(Regel.Getroffen.class);
        assertThat(treffers)
                .singleElement()
                .satisfies(treffer -> {
                    assertThat(treffer.storing()).isEqualTo(plan.storing());
                    assertThat(treffer.fase()).isEqualTo(plan.fase());
                    assertThat(treffer.handdruk()).isEqualTo(plan.fase() != Fase.HANDDRUK);
                    assertThat(treffer.vastgelegd()).isEqualTo(NA_VASTLEGGEN.contains(plan.fase()));
                    assertThat(treffer.richting()).isEqualTo(richting());
                    assertPlace(treffer);
                });
    }

    private Richting richting() {
        return NA_VASTLEGGEN.contains(plan.fase()) ? Richting.TERUG : Richting.HEEN;
    }

    private void assertPlace(Regel.Getroffen treffer) {
        switch (plan.fase()) {
            case HANDDRUK, KOPREGELS -> assertThat(treffer.verzoeken()).isZero();
            case INHOUD_1, INHOUD_50, INHOUD_99, INHOUD_100 -> {
                assertThat(Objects.requireNonNull(treffer.verzoek())).matches(plan.inhoud());
                assertThat(treffer.inhoud()).isEqualTo(passed());
            }
            case VOOR_COMMIT, NA_COMMIT, BEWIJS_ONDERWEG ->
                    assertThat(Objects.requireNonNull(treffer.verzoek())).matches(plan.envelop());
        }
    }

    private long passed() {
        return plan.fase() == Fase.INHOUD_100 ? grootte : plan.fase().byteVan(grootte);
    }

    /** Nothing that is there already is sent again. */
    void wentOn() {
        if (BREKEN.contains(plan.storing()) && MIDDEN_IN.contains(plan.fase())) {
            assertThatOnlyTheRestFollowed();
        }
        if (NA_VASTLEGGEN.contains(plan.fase())) {
            assertThat(requests(plan.envelop())).as("envelopes sent").hasSize(1);
            assertThat(requests(Treffercontrole::isQuestion).isEmpty()).isEqualTo(hasReceipt());
        }
    }

    private void assertThatOnlyTheRestFollowed() {
        var keren = requests(plan.inhoud());
        assertThat(keren).hasSize(2);
        long begin = grootte - keren.getLast().lengte();
        assertThat(begin).isPositive().isLessThanOrEqualTo(passed());
        assertThat(keren.getLast().bereik())
                .isEqualTo("bytes %d-%d/%d".formatted(begin, grootte - 1, grootte));
    }

    /** Who has the receipt need not ask. */
    private boolean hasReceipt() {
        return switch (plan.storing()) {
            case VERTRAGING, VERNAUWING -> true;
            case VERDUBBELING -> plan.fase() == Fase.BEWIJS_ONDERWEG;
            default -> false;
        };
    }

    private static boolean isQuestion(Verzoek verzoek) {
        return verzoek.methode().equals("GET") && verzoek.pad().contains("/berichten/");
    }

    private List<Verzoek> requests(Predicate<Verzoek> welk) {
        return of(Regel.Begonnen.class).stream().map(Regel.Begonnen::verzoek).filter(welk).toList();
    }

    private <T extends Regel> List<T> of(Class<T> soort) {
        return logboek.stream().filter(soort::isInstance).map(soort::cast).toList();
    }
}
