package nl.hulproute.school.opp;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The fields in which someone still has to say which of two texts stays, in words. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Openkeuzes {

    /**
     * One of them.
     *
     * @param adres of the field, below the address of the ontwikkelingsperspectief
     */
    record Openkeuze(Oppveld.Deel deel, String titel, String vraag, String adres) {}

    private final Botsingen botsingen;
    private final Oppweergave weergave;

    Openkeuzes(Botsingen botsingen, Oppweergave weergave) {
        this.botsingen = botsingen;
        this.weergave = weergave;
    }

    List<Openkeuze> van(Ontwikkelingsperspectief opp, UUID account) {
        return van(opp, botsingen.van(opp.id(), account).keySet());
    }

    List<Openkeuze> van(Ontwikkelingsperspectief opp, Collection<Veldsleutel> sleutels) {
        var taal = LocaleContextHolder.getLocale();
        return sleutels.stream()
                .map(sleutel ->
                        new Openkeuze(
                                sleutel.veld().deel(),
                                weergave.titel(sleutel.veld().deel(), taal),
                                weergave.vraag(sleutel.veld(), plaats(opp, sleutel), taal),
                                sleutel.adres()))
                .toList();
    }

    private static int plaats(Ontwikkelingsperspectief opp, Veldsleutel sleutel) {
        return Math.max(1, opp.doelen().indexOf(sleutel.regel()) + 1);
    }
}
