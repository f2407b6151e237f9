package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.uitwisseling.Aanvullingbericht;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Endpoint;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.Registerloket;
import nl.hulproute.uitwisseling.Schooladres;
import nl.hulproute.uitwisseling.bericht.Berichtvorm;
import nl.hulproute.uitwisseling.bericht.Partijen;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import java.net.URI;
import java.util.Optional;

/**
 * Asks the register whether a message may go and where to. What is new needs a mandate of the
 * school; a status does not, for it concerns what was received before.
 */
final class Wegwijzer {

    private final Registerloket register;
    private final Zinnen zinnen;
    private final Berichtvorm vorm;

    Wegwijzer(Registerloket register, Zinnen zinnen, Berichtvorm vorm) {
        this.register = register;
        this.zinnen = zinnen;
        this.vorm = vorm;
    }

    /** The way, or in words why there is none now. */
    Antwoord<Weg> find(Uitgaandbericht bericht) {
        return switch (bericht.soort()) {
            case HULPVRAAG -> {
                var hulpvraag = vorm.readOwn(bericht.bericht(), Hulpvraagbericht.class);
                yield toSwv(hulpvraag.van(), hulpvraag.naar(), "/hulpvragen/" + bericht.id());
            }
            case AANVULLING -> {
                var aanvulling = vorm.readOwn(bericht.bericht(), Aanvullingbericht.class);
                yield toSwv(
                        aanvulling.van(),
                        aanvulling.naar(),
                        "/hulpvragen/%s/aanvullingen/%s"
                                .formatted(bericht.hulpvraag(), bericht.id()));
            }
            case STATUS -> toSchool(bericht);
        };
    }

    /** Nothing of a pupil leaves before both systems have the mandate of the school. */
    private Antwoord<Weg> toSwv(Schooladres van, Oin naar, String pad) {
        var partijen = new Partijen(van.oin(), van.routeringskenmerk(), naar);
        return need(register.gemandateerd(van.oin()), "uitwisseling.wacht.mandaat", van.naam())
                .flatMap(ja ->
                        require(
                                register.endpoint(van.routeringskenmerk()),
                                "uitwisseling.wacht.routeringskenmerk",
                                van.routeringskenmerk().nummer(),
                                van.naam()))
                .flatMap(hier -> require(register.endpoint(naar), "uitwisseling.swv.geen-endpoint"))
                .flatMap(daar ->
                        need(
                                        register.gemandateerd(daar.systeem(), van.oin()),
                                        "uitwisseling.wacht.mandaat-swv",
                                        van.naam())
                                .map(ja -> way(daar, partijen, pad)));
    }

    private Antwoord<Weg> toSchool(Uitgaandbericht bericht) {
        var routeringskenmerk = new Routeringskenmerk(bericht.naar());
        var partijen =
                new Partijen(
                        Oin.of(routeringskenmerk.vestiging().brin()),
                        routeringskenmerk,
                        new Oin(bericht.van()));
        return require(register.endpoint(routeringskenmerk), "uitwisseling.wacht.school")
                .map(daar -> way(daar, partijen, "/statusmeldingen/" + bericht.id()));
    }

    private static Weg way(Endpoint daar, Partijen partijen, String pad) {
        return new Weg(partijen, URI.create(daar.url() + pad));
    }

    private Antwoord<Boolean> need(Antwoord<Boolean> ja, String anders, Object... waarden) {
        return require(
                ja.map(waarde -> Optional.of(waarde).filter(Boolean::booleanValue)),
                anders,
                waarden);
    }

    private <T> Antwoord<T> require(
            Antwoord<Optional<T>> antwoord, String anders, Object... waarden) {
        return antwoord.flatMap(waarde ->
                waarde.<Antwoord<T>>map(Antwoord.Gegeven::new)
                        .orElseGet(() -> new Antwoord.Geen<>(zinnen.zeg(anders, waarden))));
    }
}
