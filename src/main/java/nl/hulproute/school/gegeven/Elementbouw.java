package nl.hulproute.school.gegeven;

import static nl.hulproute.school.gegeven.Invulling.onder;
import static nl.hulproute.school.gegeven.Invulling.rij;

import nl.hulproute.oso.Elementsoort;
import nl.hulproute.oso.Knoop;
import nl.hulproute.oso.Waardesoort;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the elements of the dossier of what was filled in. */
final class Elementbouw {

    private static final DateTimeFormatter GBA = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private final Invulling invulling;

    private Elementbouw(Invulling invulling) {
        this.invulling = invulling;
    }

    static List<Knoop> knopen(List<Elementsoort> velden, Invulling invulling) {
        return new Elementbouw(invulling).groep(velden, "");
    }

    private List<Knoop> groep(List<Elementsoort> velden, String pad) {
        boolean gevuld = velden.stream().anyMatch(v -> invulling.heeft(onder(pad, v.naam())));
        return gevuld
                ? velden.stream().flatMap(veld -> veld(veld, onder(pad, veld.naam()))).toList()
                : List.of();
    }

    private Stream<Knoop> veld(Elementsoort veld, String pad) {
        return veld.isMeervoudig()
                ? IntStream.range(0, invulling.rijen(pad))
                        .boxed()
                        .flatMap(nummer -> een(veld, rij(pad, nummer)))
                : een(veld, pad);
    }

    /** A group that must be there is, also when nothing in it was filled in. */
    private Stream<Knoop> een(Elementsoort veld, String pad) {
        if (veld.isGroep()) {
            return invulling.heeft(pad) || (veld.isVerplicht() && !veld.alternatief())
                    ? Stream.of(Knoop.groep(veld.naam(), groep(veld.kinderen(), pad)))
                    : Stream.empty();
        }
        return invulling.heeft(pad)
                ? Stream.of(Knoop.van(veld.naam(), waarde(veld, invulling.op(pad))))
                : Stream.empty();
    }

    private static String waarde(Elementsoort veld, String tekst) {
        if (veld.waarde() == Waardesoort.GBADATUM) {
            return GBA.format(LocalDate.parse(tekst));
        }
        return veld.naam().equals("postcode") ? tekst.replace(" ", "") : tekst;
    }
}
