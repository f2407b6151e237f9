package nl.hulproute.school.overzicht;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.map.Document;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.util.List;

/** One line of an order: read, made, and noted. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Opdrachtregels {

    /** What was read for a line. */
    sealed interface Gelezen {

        /**
         * @param oud what it renews, when it renews
         */
        record Kan(Klaargezet klaar, @Nullable Bewaardoverzicht oud) implements Gelezen {}

        record KanNiet(Overzichtstand.Ontbreekt waarom) implements Gelezen {}
    }

    private final Overzichtbronnen bronnen;
    private final Overzichtboek boek;
    private final Klaarzetter klaarzetter;
    private final Overzichtmaker maker;
    private final Opdrachten opdrachten;
    private final TransactionOperations transacties;

    Opdrachtregels(
            Overzichtbronnen bronnen,
            Overzichtboek boek,
            Klaarzetter klaarzetter,
            Overzichtmaker maker,
            Opdrachten opdrachten,
            TransactionOperations transacties) {
        this.bronnen = bronnen;
        this.boek = boek;
        this.klaarzetter = klaarzetter;
        this.maker = maker;
        this.opdrachten = opdrachten;
        this.transacties = transacties;
    }

    /** Within a transaction that reads. */
    Gelezen lees(Leerling leerling, Opdracht.Regel regel) {
        return regel.vernieuwt() == null ? nieuw(leerling, regel) : opnieuw(leerling, regel);
    }

    private Gelezen nieuw(Leerling leerling, Opdracht.Regel regel) {
        return switch (bronnen.van(regel.soort()).stand(leerling)) {
            case Overzichtstand.Ontbreekt ontbreekt -> new Gelezen.KanNiet(ontbreekt);
            case Overzichtstand.Klaar klaar ->
                    new Gelezen.Kan(
                            klaarzetter.gekozen(
                                    leerling,
                                    regel.soort(),
                                    choices(leerling, regel, klaar.standaard())),
                            null);
        };
    }

    /** What is proposed, in the variant that was asked for when there is such a one. */
    private Overzichtopties choices(
            Leerling leerling, Opdracht.Regel regel, Overzichtopties voorstel) {
        boolean bekend =
                !regel.variant().isEmpty()
                        && bronnen.van(regel.soort())
                                .keuzes(leerling)
                                .varianten()
                                .contains(regel.variant());
        return new Overzichtopties(
                bekend ? regel.variant() : voorstel.variant(), voorstel.onderdelen(), regel.logo());
    }

    private Gelezen opnieuw(Leerling leerling, Opdracht.Regel regel) {
        var oud =
                boek.van(leerling.id()).stream()
                        .filter(een -> een.document().equals(regel.vernieuwt()))
                        .findFirst();
        return oud.flatMap(een -> klaarzetter.opnieuw(leerling, een))
                .<Gelezen>map(klaar -> new Gelezen.Kan(klaar, oud.orElseThrow()))
                .orElseGet(() -> new Gelezen.KanNiet(gone(leerling)));
    }

    private static Overzichtstand.Ontbreekt gone(Leerling leerling) {
        return new Overzichtstand.Ontbreekt(
                "overzicht.opdracht.weg",
                List.of(),
                "overzicht.opdracht.weg.knop",
                "/leerlingen/" + leerling.id() + "/overzichten");
    }

    void voer(Opdracht opdracht, Opdracht.Regel regel, Gelezen gelezen) {
        switch (gelezen) {
            case Gelezen.KanNiet(var waarom) ->
                    transacties.executeWithoutResult(
                            status -> opdrachten.ontbreekt(opdracht.id(), regel, waarom));
            case Gelezen.Kan kan -> {
                var document = make(opdracht, kan);
                transacties.executeWithoutResult(
                        status -> opdrachten.klaar(opdracht.id(), regel, document));
            }
        }
    }

    private Document make(Opdracht opdracht, Gelezen.Kan kan) {
        var wie = new Overzichtboek.Maker(opdracht.account(), opdracht.naam());
        var oud = kan.oud();
        return oud != null
                ? maker.vernieuw(kan.klaar(), oud, wie)
                : maker.aanwezig(kan.klaar()).orElseGet(() -> maker.bewaar(kan.klaar(), wie));
    }
}
