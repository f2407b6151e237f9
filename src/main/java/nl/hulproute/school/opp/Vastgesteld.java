package nl.hulproute.school.opp;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The finalised versions, read from the text that their hash is taken over. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Vastgesteld implements Oppversies {

    private final Versierijen rijen;
    private final Oppweergave weergave;

    Vastgesteld(Versierijen rijen, Oppweergave weergave) {
        this.rijen = rijen;
        this.weergave = weergave;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Oppversie> geldende(UUID leerling) {
        return alle(leerling).stream().findFirst().filter(Oppversie::geldt);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Oppversie> alle(UUID leerling) {
        return rijen.van(leerling).stream().map(Versierij::versie).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Oppversie> vind(UUID leerling, UUID versie) {
        return rijen.find(leerling, versie).map(Versierij::versie);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> mistVoorTlv(Oppversie versie, Locale taal) {
        return Oppvolledigheid.voorTlv(lees(versie)).stream()
                .map(veld -> weergave.vraag(veld, 0, taal))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Oppdeel> inhoud(Oppversie versie, Locale taal) {
        return weergave.delen(lees(versie), taal);
    }

    @Override
    @Transactional(readOnly = true)
    public Oppdeel handelingsdeel(Oppversie versie, Locale taal) {
        return weergave.deel(Oppveld.Deel.HANDELINGSDEEL, lees(versie), taal);
    }

    private Oppinhoud lees(Oppversie versie) {
        return rijen.find(versie.leerling(), versie.id()).orElseThrow().inhoud();
    }
}
