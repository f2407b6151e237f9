package nl.hulproute.proef;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.oso.Bijlage;
import nl.hulproute.oso.Profiel;
import nl.hulproute.oso.Voorbeelden;
import nl.hulproute.uitwisseling.Documentregel;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.Schooladres;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The parts of which tests and measurements make a message. */
public final class Proefbericht {

    private Proefbericht() {}

    /** A school of the demo world as an envelope names it. */
    public static Schooladres adres(Demowereld.School school) {
        return new Schooladres(
                school.vestiging(),
                Oin.of(school.vestiging().brin()),
                Routeringskenmerk.of(school.vestiging()),
                school.naam(),
                school.teamadres());
    }

    /** A dossier in the sent form that speaks of these documents; the first is the toelichting. */
    public static byte[] dossier(List<Documentregel> documenten) {
        List<Bijlage> bijlagen =
                documenten.stream()
                        .map(regel ->
                                new Bijlage(
                                        regel.naam(), "Bijlage", regel.sha256(), regel.grootte()))
                        .toList();
        return Voorbeelden.verzonden(
                Voorbeelden.zonderDocumenten(Profiel.POSWV)
                        .toelichting(bijlagen.getFirst())
                        .bijlagen(bijlagen)
                        .maak());
    }

    /** The same message with another text in it, and this answer about a BSN. */
    public static Hulpvraagbericht metTekst(
            Hulpvraagbericht bericht, String omschrijving, @Nullable Boolean geenBsn) {
        return new Hulpvraagbericht(
                bericht.id(),
                bericht.van(),
                bericht.naar(),
                bericht.aanvraagtype(),
                bericht.aanvraagtypeNaam(),
                omschrijving,
                bericht.eigenReferentie(),
                bericht.indiener(),
                bericht.verzonden(),
                bericht.dossier(),
                bericht.documenten(),
                geenBsn);
    }
}
