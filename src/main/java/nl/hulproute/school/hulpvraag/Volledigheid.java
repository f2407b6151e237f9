package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.school.hulpvraag.Toelichtingkeuze.Wijze;
import nl.hulproute.school.ouders.Grondslag;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules of what a hulpvraag needs before it can be sent, beside those of the dossier itself.
 * The list is the policy.
 */
final class Volledigheid {

    private static final List<Function<Stof, Stream<Gemis>>> REGELS =
            List.of(
                    Volledigheid::swv,
                    Volledigheid::aanvraagtype,
                    Volledigheid::omschrijving,
                    Volledigheid::toelichting,
                    Volledigheid::gevraagdeDocumenten,
                    Volledigheid::extra,
                    Volledigheid::toestemming,
                    Volledigheid::oneens,
                    Volledigheid::legeBestanden,
                    Volledigheid::vastgehouden);

    private Volledigheid() {}

    /** All that is missing, what is obligatory first. */
    static List<Gemis> gemis(Stof stof) {
        return REGELS.stream()
                .flatMap(regel -> regel.apply(stof))
                .sorted((een, ander) -> Boolean.compare(ander.verplicht(), een.verplicht()))
                .toList();
    }

    private static Stream<Gemis> swv(Stof stof) {
        return stof.inhoud().swv() == null
                ? Stream.of(Gemis.verplicht("swv", "aanvraagtype"))
                : Stream.empty();
    }

    private static Stream<Gemis> aanvraagtype(Stof stof) {
        return stof.inhoud().swv() != null && stof.type().isEmpty()
                ? Stream.of(Gemis.verplicht("aanvraagtype", "aanvraagtype"))
                : Stream.empty();
    }

    private static Stream<Gemis> omschrijving(Stof stof) {
        if (!stof.inhoud().nietGetypt()) {
            return Stream.empty();
        }
        String wat =
                stof.inhoud().omschrijving().isBlank() ? "omschrijving" : "omschrijving-standaard";
        return Stream.of(Gemis.verplicht(wat, "#omschrijving"));
    }

    private static Stream<Gemis> toelichting(Stof stof) {
        var keuze = stof.inhoud().toelichting();
        if (keuze.wijze() == Wijze.NVT) {
            return nietVanToepassing(stof, keuze);
        }
        var stuk = stof.toelichting();
        if (stuk.isPresent()) {
            return stuk.filter(een -> andereVersie(stof, een, keuze)).stream()
                    .map(een ->
                            Gemis.verplicht(
                                    stof.maaktToelichting()
                                            ? "toelichting-maken"
                                            : "toelichting-versie",
                                    "#toelichting"));
        }
        if (stof.maaktToelichting()) {
            return Stream.of(Gemis.verplicht("toelichting-maken", "#toelichting"));
        }
        return Stream.of(
                Gemis.verplicht(
                        keuze.wijze() == Wijze.DOCUMENT ? "toelichting-weg" : "toelichting",
                        "#toelichting"));
    }

    /** When the OPP is asked for and nobody chose another, that document says it already. */
    private static boolean andereVersie(Stof stof, Stuk stuk, Toelichtingkeuze keuze) {
        return stof.feiten().andereVersie(stuk)
                && (keuze.wijze() == Wijze.DOCUMENT
                        || stof.slots().stream()
                                .noneMatch(slot -> slot.soort() == Documentsoort.OPP));
    }

    private static Stream<Gemis> nietVanToepassing(Stof stof, Toelichtingkeuze keuze) {
        boolean mag = stof.type().map(type -> type.toelichtingMagNietVanToepassing()).orElse(true);
        if (!mag) {
            return Stream.of(Gemis.verplicht("toelichting-verplicht", "#toelichting"));
        }
        return !Reden.isGegeven(keuze.reden())
                ? Stream.of(Gemis.verplicht("reden", "#reden"))
                : Stream.empty();
    }

    private static Stream<Gemis> gevraagdeDocumenten(Stof stof) {
        return stof.slots().stream()
                .filter(slot -> slot.stand() != Slotstand.MEE)
                .filter(slot -> slot.soort() != Documentsoort.TOELICHTING_ONDERWIJSBEHOEFTEN)
                // what goes along with a plan that somebody disagrees with is named by #oneens
                .filter(slot -> slot.stand() != Slotstand.NIET_EENS || !slot.gaatMee())
                .filter(slot -> slot.stand() != Slotstand.GEWEIGERD || moet(slot))
                .filter(slot -> slot.stand() != Slotstand.TOESTEMMING_NODIG || !slot.gaatMee())
                .map(Volledigheid::document);
    }

    /** What goes along without consent is named by {@link #toestemming}. */
    private static boolean moet(Slot slot) {
        return slot.verplicht() && !slot.gaatMee();
    }

    private static Gemis document(Slot slot) {
        var beletsel = slot.beletsel();
        if (beletsel != null) {
            return new Gemis(
                    "beletsel",
                    slot.mist(),
                    beletsel.sleutel(),
                    beletsel.argumenten(),
                    beletsel.adres());
        }
        String link = "#slot-" + slot.soort().code();
        return slot.mist()
                ? Gemis.verplicht(slot.stand().code(), link, slot.soort())
                : Gemis.advies(advies(slot.stand()), link, slot.soort());
    }

    private static String advies(Slotstand stand) {
        return stand == Slotstand.ONTBREEKT ? "document-advies" : stand.code();
    }

    /** Compleet is genoeg: what nobody asked for needs a reason. */
    static Stream<Gemis> extra(Stof stof) {
        return stof.stukken().stream()
                .filter(stof::mistReden)
                .map(stuk -> Gemis.verplicht("extra", "#extra-" + stuk.id(), stuk.onderwerp()));
    }

    /** What rests on consent does not go without it, unless somebody said why. */
    private static Stream<Gemis> toestemming(Stof stof) {
        String link = "/leerlingen/" + stof.hulpvraag().leerlingId() + "/ouders/grondslagen#";
        return Stream.concat(stof.bijlagen().stream(), stof.toelichting().stream())
                .flatMap(stuk ->
                        stof.feiten().grondslag(stuk.id()).filter(Grondslag::ontbreekt).stream()
                                .map(grondslag ->
                                        Gemis.verplicht(
                                                "toestemming-" + grondslag.toestemming().code(),
                                                link + stuk.id(),
                                                stuk.onderwerp())));
    }

    /** A plan with which somebody disagrees goes with a reason, whatever the type asks for. */
    private static Stream<Gemis> oneens(Stof stof) {
        var opp = stof.feiten().opp();
        return opp != null
                        && opp.oneens()
                        && Stream.concat(stof.bijlagen().stream(), stof.toelichting().stream())
                                .anyMatch(stof.feiten()::isAfdruk)
                ? Stream.of(
                        Gemis.verplicht(
                                "oneens",
                                "/leerlingen/" + stof.hulpvraag().leerlingId() + "/ouders"))
                : Stream.empty();
    }

    private static Stream<Gemis> legeBestanden(Stof stof) {
        return Stream.concat(stof.bijlagen().stream(), stof.toelichting().stream())
                .filter(stuk -> stuk.grootte() == 0)
                .map(stuk -> Gemis.verplicht("leeg", "#bijlagen", stuk.naam()));
    }

    /** What the virus scanner holds back goes nowhere. */
    private static Stream<Gemis> vastgehouden(Stof stof) {
        return Stream.concat(stof.bijlagen().stream(), stof.toelichting().stream())
                .filter(stuk -> !stuk.keuring().vrij())
                .map(stuk ->
                        Gemis.verplicht(
                                stuk.keuring().besmet() ? "besmet" : "vastgehouden",
                                "#bijlagen",
                                stuk.naam()));
    }
}
