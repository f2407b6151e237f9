package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Aanvullingbericht;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sends the answers to some or all questions of the samenwerkingsverband, in one aanvulling; what
 * was not chosen stays a draft.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class VerstuurAntwoorden {

    /** What came of it. */
    sealed interface Uitkomst {

        /**
         * @param zonderAntwoord what was chosen too, but has no answer yet: it stays open
         */
        record Verzonden(List<String> zonderAntwoord) implements Uitkomst {}

        /** Somebody began these answers and wants to send them, but they say nothing yet. */
        record Onaf(List<String> vragen) implements Uitkomst {}

        record NietsGekozen() implements Uitkomst {}

        record BsnVraag(List<Verdacht> verdacht) implements Uitkomst {}

        /** The virus scanner holds this document back, or found something in it. */
        record Vastgehouden(String document) implements Uitkomst {}

        /** These rest on consent that is not there. */
        record ZonderToestemming(List<Stuk> stukken) implements Uitkomst {}

        record TeLaat() implements Uitkomst {}
    }

    private final Hulpvragen hulpvragen;
    private final Aanvulvragen vragen;
    private final Vraagantwoorden antwoorden;
    private final Gebeurtenissen gebeurtenissen;
    private final Stoffen stoffen;
    private final Aanvullingpost post;

    VerstuurAntwoorden(
            Hulpvragen hulpvragen,
            Aanvulvragen vragen,
            Vraagantwoorden antwoorden,
            Gebeurtenissen gebeurtenissen,
            Stoffen stoffen,
            Aanvullingpost post) {
        this.hulpvragen = hulpvragen;
        this.vragen = vragen;
        this.antwoorden = antwoorden;
        this.gebeurtenissen = gebeurtenissen;
        this.stoffen = stoffen;
        this.post = post;
    }

    @Transactional
    Uitkomst verstuur(Zaak gezien, Set<UUID> gekozen, boolean geenBsn, Werkplek werkplek) {
        UUID id = gezien.hulpvraag().id();
        var hulpvraag = hulpvragen.lock(werkplek.tenantId(), id).orElseThrow();
        if (!hulpvraag.mag(Handeling.AANVULLEN)) {
            return new Uitkomst.TeLaat();
        }
        var mee =
                vragen.van(werkplek.tenantId(), id).stream()
                        .filter(vraag -> gekozen.contains(vraag.id()))
                        .toList();
        var onaf = met(mee, Aanvulvraag.Stand.BEGONNEN);
        if (!onaf.isEmpty()) {
            return new Uitkomst.Onaf(woorden(onaf));
        }
        var klaar = met(mee, Aanvulvraag.Stand.KLAAR);
        if (klaar.isEmpty()) {
            return new Uitkomst.NietsGekozen();
        }
        var stof = stoffen.uitMap(new Zaak(hulpvraag, gezien.leerling()));
        var stukken = stukken(stof, klaar);
        var vast = stukken.values().stream().filter(stuk -> !stuk.keuring().vrij()).findFirst();
        if (vast.isPresent()) {
            return new Uitkomst.Vastgehouden(vast.get().naam());
        }
        var geweigerd = stukken.values().stream().filter(stof::mistToestemming).toList();
        if (!geweigerd.isEmpty()) {
            return new Uitkomst.ZonderToestemming(geweigerd);
        }
        var verdacht = verdacht(klaar, stukken.values());
        if (!geenBsn && !verdacht.isEmpty()) {
            return new Uitkomst.BsnVraag(verdacht);
        }
        send(hulpvraag, klaar, stof, stukken, !verdacht.isEmpty(), werkplek);
        return new Uitkomst.Verzonden(woorden(met(mee, Aanvulvraag.Stand.OPEN)));
    }

    private static List<Aanvulvraag> met(List<Aanvulvraag> vragen, Aanvulvraag.Stand stand) {
        return vragen.stream().filter(vraag -> vraag.stand() == stand).toList();
    }

    private static List<String> woorden(List<Aanvulvraag> vragen) {
        return vragen.stream().map(Aanvulvraag::wat).toList();
    }

    private void send(
            Hulpvraag hulpvraag,
            List<Aanvulvraag> klaar,
            Stof stof,
            Map<UUID, Stuk> stukken,
            boolean bevestigd,
            Werkplek werkplek) {
        UUID bericht =
                post.send(
                        hulpvraag,
                        new Aanvullingpost.Lading(
                                documenten(stof, stukken.values()),
                                inWoorden(klaar),
                                bevestigd,
                                klaar.stream()
                                        .filter(vraag -> vraag.kenmerk() != null)
                                        .map(vraag -> antwoord(vraag, stukken))
                                        .toList()),
                        werkplek);
        antwoorden.sent(werkplek.tenantId(), klaar.stream().map(Aanvulvraag::id).toList(), bericht);
        gebeurtenissen.add(
                werkplek.tenantId(),
                hulpvraag.id(),
                Gebeurtenis.Soort.ANTWOORD_VERZONDEN,
                werkplek.naam(),
                klaar.stream().map(Aanvulvraag::wat).collect(Collectors.joining("\n")));
    }

    /** What was chosen, of what is in the map and did not go before; by id, in that order. */
    private static Map<UUID, Stuk> stukken(Stof stof, List<Aanvulvraag> klaar) {
        Set<UUID> ids =
                klaar.stream()
                        .filter(vraag -> !vraag.antwoord().kanNiet())
                        .flatMap(vraag -> vraag.antwoord().documenten().stream())
                        .collect(Collectors.toSet());
        return stof.stukken().stream()
                .filter(stuk -> ids.contains(stuk.id()))
                .collect(
                        Collectors.toMap(
                                Stuk::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /** A content travels once, whatever questions it answers. */
    private static List<Bevroren> documenten(Stof stof, Collection<Stuk> stukken) {
        return stukken.stream()
                .collect(
                        Collectors.toMap(
                                Stuk::sha256, Function.identity(), (a, b) -> a, LinkedHashMap::new))
                .values()
                .stream()
                .map(stuk -> Bevroren.of(stuk, stof))
                .toList();
    }

    private static Aanvullingbericht.Vraagantwoord antwoord(
            Aanvulvraag vraag, Map<UUID, Stuk> stukken) {
        Vraagantwoord antwoord = vraag.antwoord();
        return new Aanvullingbericht.Vraagantwoord(
                Objects.requireNonNull(vraag.kenmerk()),
                antwoord.kanNiet() ? true : null,
                antwoord.tekst().isBlank() ? null : antwoord.tekst(),
                antwoord.kanNiet()
                        ? List.of()
                        : antwoord.documenten().stream()
                                .map(stukken::get)
                                .filter(Objects::nonNull)
                                .map(Stuk::sha256)
                                .distinct()
                                .toList());
    }

    /** For a samenwerkingsverband whose system takes no answer by itself. */
    private static String inWoorden(List<Aanvulvraag> klaar) {
        return klaar.stream()
                .filter(vraag -> vraag.kenmerk() == null)
                .filter(vraag -> !vraag.antwoord().tekst().isBlank())
                .map(vraag -> vraag.wat() + "\n" + vraag.antwoord().tekst())
                .collect(Collectors.joining("\n\n"));
    }

    private static List<Verdacht> verdacht(List<Aanvulvraag> klaar, Collection<Stuk> stukken) {
        return Stream.concat(
                        klaar.stream()
                                .flatMap(vraag ->
                                        Verdacht.in(
                                                Verdacht.Plek.ANTWOORD,
                                                vraag.wat(),
                                                vraag.antwoord().tekst())),
                        stukken.stream().flatMap(Verdacht::in))
                .toList();
    }
}
