package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** <em>Geselecteerde documenten versturen</em>: documents after a hulpvraag, until the besluit. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class VerstuurAanvulling {

    /** What came of it. */
    sealed interface Uitkomst {
        record Verzonden(int aantal) implements Uitkomst {}

        record NietsGekozen() implements Uitkomst {}

        /** A carer refused that one of them is sent. */
        record ZonderToestemming(List<Stuk> stukken) implements Uitkomst {}

        record BsnVraag(List<Verdacht> verdacht) implements Uitkomst {}

        record TeLaat() implements Uitkomst {}
    }

    private final Hulpvragen hulpvragen;
    private final Gebeurtenissen gebeurtenissen;
    private final Terugnames terugnames;
    private final Stoffen stoffen;
    private final Aanvullingpost post;

    VerstuurAanvulling(
            Hulpvragen hulpvragen,
            Gebeurtenissen gebeurtenissen,
            Terugnames terugnames,
            Stoffen stoffen,
            Aanvullingpost post) {
        this.hulpvragen = hulpvragen;
        this.gebeurtenissen = gebeurtenissen;
        this.terugnames = terugnames;
        this.stoffen = stoffen;
        this.post = post;
    }

    @Transactional
    Uitkomst verstuur(
            Zaak gezien,
            Set<UUID> gekozen,
            String toelichting,
            boolean geenBsn,
            Werkplek werkplek) {
        var hulpvraag = hulpvragen.lock(werkplek.tenantId(), gezien.hulpvraag().id()).orElseThrow();
        if (!kan(hulpvraag)) {
            return new Uitkomst.TeLaat();
        }
        var stof = stoffen.uitMap(new Zaak(hulpvraag, gezien.leerling()));
        var stukken =
                stof.stukken().stream()
                        .filter(stuk -> gekozen.contains(stuk.id()) && stuk.verzonden() == null)
                        .filter(stuk -> stuk.keuring().vrij())
                        .toList();
        if (stukken.isEmpty()) {
            return new Uitkomst.NietsGekozen();
        }
        var geweigerd = stukken.stream().filter(stof::mistToestemming).toList();
        if (!geweigerd.isEmpty()) {
            return new Uitkomst.ZonderToestemming(geweigerd);
        }
        var verdacht = verdacht(stukken, toelichting);
        if (!geenBsn && !verdacht.isEmpty()) {
            return new Uitkomst.BsnVraag(verdacht);
        }
        var documenten = stukken.stream().map(stuk -> Bevroren.of(stuk, stof)).toList();
        post.send(
                hulpvraag,
                new Aanvullingpost.Lading(documenten, toelichting, !verdacht.isEmpty(), List.of()),
                werkplek);
        gebeurtenissen.add(
                werkplek.tenantId(),
                hulpvraag.id(),
                Gebeurtenis.Soort.AANVULLING_VERZONDEN,
                werkplek.naam(),
                String.join("\n", documenten.stream().map(d -> d.regel().naam()).toList()));
        return new Uitkomst.Verzonden(stukken.size());
    }

    /** Not after a withdrawal that is still under way. */
    boolean kan(Hulpvraag hulpvraag) {
        return hulpvraag.mag(Handeling.AANVULLEN)
                && !terugnames.stand(hulpvraag).intrekkingOnderweg();
    }

    private static List<Verdacht> verdacht(List<Stuk> stukken, String toelichting) {
        return Stream.concat(
                        Verdacht.in(Verdacht.Plek.TOELICHTING, toelichting),
                        stukken.stream().flatMap(Verdacht::in))
                .toList();
    }
}
