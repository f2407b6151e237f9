package nl.hulproute.school.opp;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.school.leerling.Leerlingen;
import nl.hulproute.toegang.Werkplek;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.UUID;

/** Writes a plan as the pages do, finalises it, and changes it again. */
public final class Proefplan {

    private final ApplicationContext beans;
    private final Werkplek werkplek;
    private final UUID leerling;
    private final UUID opp;

    private Proefplan(ApplicationContext beans, Werkplek werkplek, UUID leerling, UUID opp) {
        this.beans = beans;
        this.werkplek = werkplek;
        this.leerling = leerling;
        this.opp = opp;
    }

    /** A finalised plan of this pupil; within the tenant of the place of work. */
    public static Proefplan van(ApplicationContext beans, Werkplek werkplek, UUID leerling) {
        UUID opp =
                beans.getBean(TransactionTemplate.class)
                        .execute(status ->
                                beans.getBean(Ontwikkelingsperspectieven.class)
                                        .add(
                                                werkplek.tenantId(),
                                                leerling,
                                                werkplek.naam(),
                                                List.of(1)));
        var plan = new Proefplan(beans, werkplek, leerling, opp);
        Veldsleutel.alle(List.of(1))
                .filter(sleutel -> sleutel.veld().vereist() == Oppveld.Vereist.ALTIJD)
                .forEach(sleutel -> plan.write(sleutel, answer(sleutel.veld())));
        plan.write(Veldsleutel.van(Oppveld.NIET_GEHOORD), "De leerling was ziek.");
        plan.stelVast();
        return plan;
    }

    /** Writes in it, after which the version that was finalised no longer counts. */
    public void wijzig(String doel) {
        write(new Veldsleutel(Oppveld.DOEL, 1), doel);
    }

    /** Also answers what only a request for a TLV needs. */
    public void vulVoorTlv() {
        Veldsleutel.alle(List.of(1))
                .filter(sleutel -> sleutel.veld().vereist() == Oppveld.Vereist.TLV)
                .forEach(sleutel -> write(sleutel, answer(sleutel.veld())));
    }

    public void stelVast() {
        int versie =
                inTransaction(() ->
                                beans.getBean(Ontwikkelingsperspectieven.class)
                                        .find(leerling, opp)
                                        .orElseThrow())
                        .versie();
        var wie = inTransaction(() -> beans.getBean(Leerlingen.class).find(leerling).orElseThrow());
        assertThat(beans.getBean(Vaststelling.class).stelVast(wie, opp, versie, true, werkplek))
                .isEqualTo(Vaststelling.Uitkomst.VASTGESTELD);
    }

    private void write(Veldsleutel sleutel, String tekst) {
        beans.getBean(Oppschrijver.class).vulAan(leerling, opp, sleutel, tekst, werkplek);
    }

    private static String answer(Oppveld veld) {
        return switch (veld.soort()) {
            case DATUM -> "2026-08-01";
            case KEUZE ->
                    veld == Oppveld.GEHOORD ? "nee" : veld == Oppveld.SCHOOLTYPE ? "bo" : "vmbo-kb";
            case REGEL, TEKST -> "Proeftekst bij " + veld.code();
        };
    }

    private <T> T inTransaction(java.util.function.Supplier<T> werk) {
        return beans.getBean(TransactionTemplate.class).execute(status -> werk.get());
    }
}
