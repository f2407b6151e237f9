package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.uitwisseling.Aanvullingbericht;
import nl.hulproute.uitwisseling.Antwoord;
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

    private Antwoord<Weg> toSwv(Schooladres van, Oin naar, String pad) {
        var mandaat = register.gemandateerd(van.oin());
        if (mandaat instanceof Antwoord.Geen<Boolean>(String reden)) {
            return new Antwoord.Geen<>(reden);
        }
        if (!mandaat.optioneel().orElse(false)) {
            return none("uitwisseling.wacht.mandaat", van.naam());
        }
        var omgeving = register.endpoint(van.routeringskenmerk());
        if (omgeving instanceof Antwoord.Geen<Optional<URI>>(String reden)) {
            return new Antwoord.Geen<>(reden);
        }
        if (omgeving.optioneel().flatMap(url -> url).isEmpty()) {
            return none(
                    "uitwisseling.wacht.routeringskenmerk",
                    van.routeringskenmerk().nummer(),
                    van.naam());
        }
        var partijen = new Partijen(van.oin(), van.routeringskenmerk(), naar);
        return way(register.endpoint(naar), partijen, pad, "uitwisseling.swv.geen-endpoint");
    }

    private Antwoord<Weg> toSchool(Uitgaandbericht bericht) {
        var routeringskenmerk = new Routeringskenmerk(bericht.naar());
        var partijen =
                new Partijen(
                        Oin.of(routeringskenmerk.vestiging().brin()),
                        routeringskenmerk,
                        new Oin(bericht.van()));
        return way(
                register.endpoint(routeringskenmerk),
                partijen,
                "/statusmeldingen/" + bericht.id(),
                "uitwisseling.wacht.school");
    }

    private Antwoord<Weg> way(
            Antwoord<Optional<URI>> endpoint, Partijen partijen, String pad, String anders) {
        return switch (endpoint) {
            case Antwoord.Geen<Optional<URI>>(String reden) -> new Antwoord.Geen<>(reden);
            case Antwoord.Gegeven<Optional<URI>>(var url) ->
                    url.<Antwoord<Weg>>map(basis ->
                                    new Antwoord.Gegeven<>(
                                            new Weg(partijen, URI.create(basis + pad))))
                            .orElseGet(() -> none(anders));
        };
    }

    private <T> Antwoord<T> none(String sleutel, Object... waarden) {
        return new Antwoord.Geen<>(zinnen.zeg(sleutel, waarden));
    }
}
