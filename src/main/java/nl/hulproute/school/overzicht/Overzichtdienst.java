package nl.hulproute.school.overzicht;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.map.Document;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The overviews, for who asks for them. */
@Service
@OpKnooppunt(Onderdeel.SCHOOL)
class Overzichtdienst implements Overzichten {

    private final Overzichtbronnen bronnen;
    private final Momentopname moment;
    private final Klaarzetter klaarzetter;
    private final Overzichtmaker maker;
    private final Overzichtboek boek;
    private final Verouderingen verouderingen;
    private final TransactionOperations transacties;

    Overzichtdienst(
            Overzichtbronnen bronnen,
            Momentopname moment,
            Klaarzetter klaarzetter,
            Overzichtmaker maker,
            Overzichtboek boek,
            Verouderingen verouderingen,
            TransactionOperations transacties) {
        this.bronnen = bronnen;
        this.moment = moment;
        this.klaarzetter = klaarzetter;
        this.maker = maker;
        this.boek = boek;
        this.verouderingen = verouderingen;
        this.transacties = transacties;
    }

    @Override
    public Map<Overzichtsoort, Overzichtstand> standen(Leerling leerling) {
        return Objects.requireNonNull(
                transacties.execute(status -> {
                    var standen = new EnumMap<Overzichtsoort, Overzichtstand>(Overzichtsoort.class);
                    for (Overzichtsoort soort : bronnen.soorten()) {
                        standen.put(soort, bronnen.van(soort).stand(leerling));
                    }
                    return standen;
                }));
    }

    @Override
    public Map<Overzichtsoort, Document> verzamel(
            Leerling leerling, Set<Overzichtsoort> soorten, Werkplek werkplek) {
        var wie = new Overzichtboek.Maker(werkplek.account(), werkplek.naam());
        var documenten = new EnumMap<Overzichtsoort, Document>(Overzichtsoort.class);
        for (Klaargezet klaar : zetKlaar(leerling, soorten)) {
            documenten.put(
                    klaar.soort(), maker.aanwezig(klaar).orElseGet(() -> maker.bewaar(klaar, wie)));
        }
        return documenten;
    }

    private List<Klaargezet> zetKlaar(Leerling leerling, Set<Overzichtsoort> soorten) {
        return moment.lees(() -> {
            var klaar = new ArrayList<Klaargezet>();
            for (Overzichtsoort soort : bronnen.soorten()) {
                if (soorten.contains(soort)) {
                    klaarzetter.standaard(leerling, soort).ifPresent(klaar::add);
                }
            }
            return klaar;
        });
    }

    @Override
    public Set<UUID> gemaaktVan(Leerling leerling, Overzichtsoort soort, Bronversie bron) {
        return Objects.requireNonNull(
                transacties.execute(status ->
                        boek.van(leerling.id()).stream()
                                .filter(een -> een.soort() == soort)
                                .filter(een -> een.bronnen().contains(bron))
                                .map(Bewaardoverzicht::document)
                                .collect(Collectors.toSet())));
    }

    @Override
    public Set<UUID> gemaakt(Leerling leerling) {
        return Objects.requireNonNull(
                transacties.execute(status ->
                        boek.van(leerling.id()).stream()
                                .map(Bewaardoverzicht::document)
                                .collect(Collectors.toSet())));
    }

    @Override
    public Map<UUID, List<Bronversie>> verouderd(Leerling leerling) {
        var verouderd = new LinkedHashMap<UUID, List<Bronversie>>();
        verouderingen
                .van(leerling)
                .forEach(een -> verouderd.put(een.overzicht().document(), een.rijen()));
        return verouderd;
    }
}
