package nl.hulproute.swv.aanvraagtype;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.organisatie.Samenwerkingsverband;
import nl.hulproute.swv.organisatie.Samenwerkingsverbanden;
import nl.hulproute.swv.organisatie.Scholen;
import nl.hulproute.uitwisseling.AanvraagtypeBron;
import nl.hulproute.uitwisseling.SwvVermelding;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers schools that ask over the exchange what they may ask for; only schools known here. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class AanvraagtypeLoket implements AanvraagtypeBron {

    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Scholen scholen;
    private final Aanvraagtypes aanvraagtypes;

    AanvraagtypeLoket(
            Samenwerkingsverbanden samenwerkingsverbanden,
            Scholen scholen,
            Aanvraagtypes aanvraagtypes) {
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.scholen = scholen;
        this.aanvraagtypes = aanvraagtypes;
    }

    @Override
    public Optional<SwvVermelding> vermelding(Oin swv, Vestiging school) {
        return knowing(swv, school).map(s -> new SwvVermelding(s.oin(), s.nummer(), s.naam()));
    }

    @Override
    public List<nl.hulproute.uitwisseling.Aanvraagtype> voor(Oin swv, Vestiging school) {
        return knowing(swv, school).map(this::active).orElse(List.of());
    }

    private Optional<Samenwerkingsverband> knowing(Oin swv, Vestiging school) {
        return samenwerkingsverbanden.find(swv).filter(s -> knows(s, school));
    }

    private boolean knows(Samenwerkingsverband swv, Vestiging school) {
        return Tenant.van(swv.id())
                .doe(() -> scholen.find(swv.id(), Routeringskenmerk.of(school)).isPresent());
    }

    private List<nl.hulproute.uitwisseling.Aanvraagtype> active(Samenwerkingsverband swv) {
        return Tenant.van(swv.id()).doe(() -> aanvraagtypes.all(swv.id())).stream()
                .filter(Aanvraagtype::actief)
                .map(AanvraagtypeLoket::message)
                .toList();
    }

    private static nl.hulproute.uitwisseling.Aanvraagtype message(Aanvraagtype type) {
        return new nl.hulproute.uitwisseling.Aanvraagtype(
                type.id(),
                type.naam(),
                type.standaardtekst(),
                type.toelichting(),
                type.documenten().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(AanvraagtypeLoket::message)
                        .toList(),
                type.minimaleBlokken(),
                type.toelichtingMagNietVanToepassing());
    }

    private static nl.hulproute.uitwisseling.Aanvraagtype.GevraagdDocument message(
            Map.Entry<Documentsoort, Documenteis> document) {
        return new nl.hulproute.uitwisseling.Aanvraagtype.GevraagdDocument(
                document.getKey(),
                document.getValue().verplicht(),
                document.getValue().maandenOud(),
                document.getValue().maandenPeriode(),
                document.getValue().ondertekend() ? true : null);
    }
}
