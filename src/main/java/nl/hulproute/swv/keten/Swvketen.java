package nl.hulproute.swv.keten;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.aanvraagtype.Aanvraagtype;
import nl.hulproute.swv.aanvraagtype.Aanvraagtypes;
import nl.hulproute.swv.organisatie.Samenwerkingsverband;
import nl.hulproute.swv.organisatie.Samenwerkingsverbanden;
import nl.hulproute.swv.organisatie.Scholen;
import nl.hulproute.swv.organisatie.School;
import nl.hulproute.uitwisseling.Ketenbron;
import nl.hulproute.uitwisseling.Ketenmelding;

import org.springframework.stereotype.Component;

import java.util.List;

/** Which schools each samenwerkingsverband of this node entered, and what they can ask of it. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Swvketen implements Ketenbron {

    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Scholen scholen;
    private final Aanvraagtypes aanvraagtypes;

    Swvketen(
            Samenwerkingsverbanden samenwerkingsverbanden,
            Scholen scholen,
            Aanvraagtypes aanvraagtypes) {
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.scholen = scholen;
        this.aanvraagtypes = aanvraagtypes;
    }

    @Override
    public Onderdeel onderdeel() {
        return Onderdeel.SWV;
    }

    @Override
    public List<Ketenmelding.Verband> meldingen() {
        return samenwerkingsverbanden.all().stream().map(this::melding).toList();
    }

    private Ketenmelding.Verband melding(Samenwerkingsverband swv) {
        return Tenant.van(swv.id()).doe(() -> read(swv));
    }

    private Ketenmelding.Verband read(Samenwerkingsverband swv) {
        long aantal = aanvraagtypes.all(swv.id()).stream().filter(Aanvraagtype::actief).count();
        return new Ketenmelding.Verband(
                swv.oin(),
                swv.email(),
                Math.toIntExact(aantal),
                scholen.all(swv.id()).stream().map(Swvketen::known).toList());
    }

    private static Ketenmelding.Bekend known(School school) {
        String email = school.teamadres().isBlank() ? school.email() : school.teamadres();
        return new Ketenmelding.Bekend(school.vestiging(), email);
    }
}
