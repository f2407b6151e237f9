package nl.hulproute.school.overzicht;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerlingen;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Makes what an order asks for, pupil by pupil, those of one pupil as of one moment. What was made
 * before a node stopped is not made again.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Opdrachtronde {

    private static final Logger LOG = LoggerFactory.getLogger(Opdrachtronde.class);

    private final Opdrachten opdrachten;
    private final Opdrachtregels regels;
    private final Leerlingen leerlingen;
    private final Momentopname moment;
    private final TransactionOperations transacties;

    Opdrachtronde(
            Opdrachten opdrachten,
            Opdrachtregels regels,
            Leerlingen leerlingen,
            Momentopname moment,
            TransactionOperations transacties) {
        this.opdrachten = opdrachten;
        this.regels = regels;
        this.leerlingen = leerlingen;
        this.moment = moment;
        this.transacties = transacties;
    }

    void voer(Opdrachtverwijzing verwijzing) {
        Tenant.van(verwijzing.school())
                .voer(() -> {
                    in(() -> opdrachten.vind(verwijzing.opdracht())).ifPresent(this::voer);
                });
    }

    private void voer(Opdracht opdracht) {
        Map<UUID, List<Opdracht.Regel>> perLeerling =
                opdracht.regels().stream()
                        .filter(Opdracht.Regel::open)
                        .collect(
                                Collectors.groupingBy(
                                        Opdracht.Regel::leerling,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        perLeerling.forEach((leerling, van) -> voer(opdracht, leerling, van));
        in(() -> {
            opdrachten.sluit(opdracht.id());
            return true;
        });
    }

    private void voer(Opdracht opdracht, UUID leerling, List<Opdracht.Regel> van) {
        var klaargezet = klaargezet(leerling, van);
        for (Opdracht.Regel regel : van) {
            in(() -> {
                opdrachten.bezig(opdracht.id(), regel);
                return true;
            });
            try {
                var klaar = Optional.ofNullable(klaargezet.get(regel.volgorde()));
                regels.voer(opdracht, regel, klaar.orElseGet(() -> klaargezet(leerling, regel)));
            } catch (RuntimeException e) {
                LOG.error("overview {} of order {} failed", regel.soort().code(), opdracht.id(), e);
                in(() -> {
                    opdrachten.mislukt(opdracht.id(), regel);
                    return true;
                });
            }
        }
    }

    /** All at once; when one of them cannot be read, the others are, each by itself. */
    private Map<Integer, Opdrachtregels.Gelezen> klaargezet(
            UUID leerling, List<Opdracht.Regel> van) {
        try {
            return moment.lees(() -> {
                var wie = leerlingen.find(leerling).orElseThrow();
                var klaar = new LinkedHashMap<Integer, Opdrachtregels.Gelezen>();
                van.forEach(regel -> klaar.put(regel.volgorde(), regels.lees(wie, regel)));
                return klaar;
            });
        } catch (RuntimeException e) {
            LOG.warn("the overviews of a pupil cannot be gathered together", e);
            return Map.of();
        }
    }

    private Opdrachtregels.Gelezen klaargezet(UUID leerling, Opdracht.Regel regel) {
        return moment.lees(() -> regels.lees(leerlingen.find(leerling).orElseThrow(), regel));
    }

    private <T> T in(Supplier<T> werk) {
        return java.util.Objects.requireNonNull(transacties.execute(status -> werk.get()));
    }
}
