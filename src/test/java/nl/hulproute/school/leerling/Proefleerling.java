package nl.hulproute.school.leerling;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Pupils for tests of rules. */
public final class Proefleerling {

    private Proefleerling() {}

    public static Leerling met(LocalDate geboren, List<Schoolloopbaan> loopbaan) {
        return new Leerling(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                "20007",
                new Naam("Sam", "Sam", "S.", "", "Proefveld"),
                geboren,
                Geslacht.ONBEKEND,
                Woonadres.ONBEKEND,
                Bereik.LEEG,
                Onderwijsdata.ONBEKEND,
                null,
                "",
                null,
                true,
                Huisarts.ONBEKEND,
                List.of(),
                loopbaan);
    }
}
