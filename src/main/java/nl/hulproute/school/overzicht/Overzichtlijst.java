package nl.hulproute.school.overzicht;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** All that the page with the overviews of a pupil shows. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Overzichtlijst {

    private final Overzichtbronnen bronnen;
    private final Verouderingen verouderingen;
    private final TransactionOperations transacties;

    Overzichtlijst(
            Overzichtbronnen bronnen,
            Verouderingen verouderingen,
            TransactionOperations transacties) {
        this.bronnen = bronnen;
        this.verouderingen = verouderingen;
        this.transacties = transacties;
    }

    Overzichtpagina van(Leerling leerling, Werkplek werkplek) {
        var bewaard =
                verouderingen.van(leerling).stream()
                        .collect(Collectors.groupingBy(een -> een.overzicht().soort()));
        return Objects.requireNonNull(
                transacties.execute(status ->
                        new Overzichtpagina(
                                bronnen.soorten(werkplek).stream()
                                        .map(soort -> regel(leerling, soort, bewaard))
                                        .toList())));
    }

    private Overzichtregel regel(
            Leerling leerling,
            Overzichtsoort soort,
            Map<Overzichtsoort, List<Veroudering>> bewaard) {
        var bron = bronnen.van(soort);
        return new Overzichtregel(
                soort,
                bron.stand(leerling),
                bron.keuzes(leerling),
                bewaard.getOrDefault(soort, List.of()));
    }
}
