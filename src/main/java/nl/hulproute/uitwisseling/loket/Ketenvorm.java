package nl.hulproute.uitwisseling.loket;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.uitwisseling.Keten;
import nl.hulproute.uitwisseling.Ketenmelding;
import nl.hulproute.uitwisseling.Ketenoorzaak;
import nl.hulproute.uitwisseling.Ketenstand;
import nl.hulproute.uitwisseling.Ketenstap;
import nl.hulproute.uitwisseling.Ketenverloop;
import nl.hulproute.uitwisseling.Proefbeurt;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register's answers on the chain, and what it is told of organisations. */
final class Ketenvorm {

    private Ketenvorm() {}

    static Optional<Keten> keten(JsonNode node) {
        var vestiging = Vestiging.parse(Registervorm.text(node, "branch"));
        var swv = Oin.parse(Registervorm.text(node, "swv_oin"));
        return vestiging.isEmpty() || swv.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Keten(
                                vestiging.get(),
                                Registervorm.text(node, "school_name"),
                                Registervorm.text(node, "board"),
                                swv.get(),
                                Registervorm.text(node, "swv_name"),
                                node.path("steps")
                                        .valueStream()
                                        .flatMap(stap -> stand(stap).stream())
                                        .toList()));
    }

    /** A step or cause that a newer register names and we do not know is left out. */
    private static Optional<Ketenstand> stand(JsonNode node) {
        var stap = Registervorm.named(Ketenstap.values(), Registervorm.text(node, "step"));
        var staat = Registervorm.named(Ketenstand.Staat.values(), Registervorm.text(node, "state"));
        var oorzaak = Registervorm.named(Ketenoorzaak.values(), Registervorm.text(node, "cause"));
        return stap.isEmpty() || staat.isEmpty() || oorzaak.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Ketenstand(
                                stap.get(),
                                staat.get(),
                                oorzaak.get(),
                                Registervorm.text(node, "detail"),
                                Registervorm.moment(node, "since"),
                                Registervorm.moment(node, "until"),
                                Registervorm.moment(node, "asked_at")));
    }

    static Optional<Ketenverloop> verloop(JsonNode node) {
        var van = Registervorm.moment(node, "from");
        return van == null
                ? Optional.empty()
                : stand(node)
                        .map(stand ->
                                new Ketenverloop(
                                        stand.stap(),
                                        stand.staat(),
                                        stand.oorzaak(),
                                        van,
                                        stand.tot()));
    }

    static Optional<Proefbeurt> proefbeurt(JsonNode node) {
        var vestiging = Vestiging.parse(Registervorm.text(node, "branch"));
        var swv = Oin.parse(Registervorm.text(node, "swv_oin"));
        var sinds = Registervorm.moment(node, "ready_since");
        return vestiging.isEmpty() || swv.isEmpty() || sinds == null
                ? Optional.empty()
                : Optional.of(new Proefbeurt(vestiging.get(), swv.get(), sinds));
    }

    /** Where a melding goes. */
    static String pad(Ketenmelding melding) {
        return switch (melding) {
            case Ketenmelding.Omgeving omgeving ->
                    "/chain/environments/" + omgeving.kenmerk().waarde();
            case Ketenmelding.Verband verband ->
                    "/chain/samenwerkingsverbanden/" + verband.swv().waarde();
        };
    }

    static Map<String, Object> fields(Ketenmelding melding, String paginas) {
        return switch (melding) {
            case Ketenmelding.Omgeving omgeving ->
                    Map.of(
                            "name", omgeving.naam(),
                            "email", omgeving.email(),
                            "pages", paginas,
                            "enabled", omgeving.aan());
            case Ketenmelding.Verband verband ->
                    Map.of(
                            "email", verband.email(),
                            "pages", paginas,
                            "request_types", verband.aanvraagtypes(),
                            "schools", schools(verband.scholen()));
        };
    }

    private static List<Map<String, String>> schools(List<Ketenmelding.Bekend> scholen) {
        return scholen.stream()
                .map(school ->
                        Map.of(
                                "branch", school.vestiging().toString(),
                                "email", school.email()))
                .toList();
    }
}
