package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.uitwisseling.Aanvullingbericht;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Berichtsoort;
import nl.hulproute.uitwisseling.Endpoint;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.Registerloket;
import nl.hulproute.uitwisseling.bericht.Berichtvorm;
import nl.hulproute.uitwisseling.bericht.Partijen;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import java.util.Optional;
import java.util.function.Supplier;

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
        return bericht.soort().naarSwv() ? toSwv(bericht) : toSchool(bericht);
    }

    private Antwoord<Weg> toSwv(Uitgaandbericht bericht) {
        var kenmerk = new Routeringskenmerk(bericht.van());
        var partijen = new Partijen(school(kenmerk), kenmerk, new Oin(bericht.naar()));
        return bericht.soort().vraagtMandaat()
                ? toMandated(bericht, partijen)
                : endpoint(partijen.swv()).map(daar -> way(daar, partijen, path(bericht)));
    }

    /**
     * Nothing of a pupil leaves before both systems have the mandate of the school, and its board
     * has an agreement with the samenwerkingsverband.
     */
    private Antwoord<Weg> toMandated(Uitgaandbericht bericht, Partijen partijen) {
        Supplier<String> naam = () -> schoolName(bericht);
        return need(register.gemandateerd(partijen.school()), "uitwisseling.wacht.mandaat", naam)
                .flatMap(ja -> here(partijen, naam))
                .flatMap(hier ->
                        need(
                                register.overeengekomen(partijen.school(), partijen.swv()),
                                "uitwisseling.wacht.overeenkomst",
                                naam))
                .flatMap(ja -> endpoint(partijen.swv()))
                .flatMap(daar ->
                        need(
                                        register.gemandateerd(daar.systeem(), partijen.school()),
                                        "uitwisseling.wacht.mandaat-swv",
                                        naam)
                                .map(ja -> way(daar, partijen, path(bericht))));
    }

    private Antwoord<Endpoint> here(Partijen partijen, Supplier<String> naam) {
        var kenmerk = partijen.routeringskenmerk();
        return require(
                register.endpoint(kenmerk),
                () ->
                        zinnen.zeg(
                                "uitwisseling.wacht.routeringskenmerk",
                                kenmerk.nummer(),
                                naam.get()));
    }

    private Antwoord<Endpoint> endpoint(Oin swv) {
        return require(register.endpoint(swv), () -> zinnen.zeg("uitwisseling.swv.geen-endpoint"));
    }

    private Antwoord<Weg> toSchool(Uitgaandbericht bericht) {
        var kenmerk = new Routeringskenmerk(bericht.naar());
        var partijen = new Partijen(school(kenmerk), kenmerk, new Oin(bericht.van()));
        return require(register.endpoint(kenmerk), () -> zinnen.zeg("uitwisseling.wacht.school"))
                .map(daar -> way(daar, partijen, path(bericht)));
    }

    /** The place of the envelope under an endpoint. */
    static String path(Uitgaandbericht bericht) {
        String hulpvraag = "/hulpvragen/" + bericht.hulpvraag();
        return switch (bericht.soort()) {
            case HULPVRAAG -> "/hulpvragen/" + bericht.id();
            case AANVULLING -> hulpvraag + "/aanvullingen/" + bericht.id();
            case INTREKKING -> hulpvraag + "/intrekkingen/" + bericht.id();
            case TERUGHALING -> hulpvraag + "/terughalingen/" + bericht.id();
            case STATUS -> "/statusmeldingen/" + bericht.id();
            case AANVULVERZOEK -> "/aanvulverzoeken/" + bericht.id();
            case BESLUIT -> "/besluiten/" + bericht.id();
        };
    }

    private static Oin school(Routeringskenmerk kenmerk) {
        return Oin.of(kenmerk.vestiging().brin());
    }

    private String schoolName(Uitgaandbericht bericht) {
        return bericht.soort() == Berichtsoort.HULPVRAAG
                ? vorm.readOwn(bericht.bericht(), Hulpvraagbericht.class).van().naam()
                : vorm.readOwn(bericht.bericht(), Aanvullingbericht.class).van().naam();
    }

    private static Weg way(Endpoint daar, Partijen partijen, String pad) {
        return new Weg(partijen, daar.url(), pad);
    }

    private Antwoord<Boolean> need(
            Antwoord<Boolean> ja, String anders, Supplier<String> schoolnaam) {
        return require(
                ja.map(waarde -> Optional.of(waarde).filter(Boolean::booleanValue)),
                () -> zinnen.zeg(anders, schoolnaam.get()));
    }

    private static <T> Antwoord<T> require(
            Antwoord<Optional<T>> antwoord, Supplier<String> anders) {
        return antwoord.flatMap(waarde ->
                waarde.<Antwoord<T>>map(Antwoord.Gegeven::new)
                        .orElseGet(() -> new Antwoord.Geen<>(anders.get())));
    }
}
