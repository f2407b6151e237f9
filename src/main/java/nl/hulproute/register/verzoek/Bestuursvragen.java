package nl.hulproute.register.verzoek;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.ketencheck.Vragensteller;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Organisatiesoort;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Registerverzoek;
import nl.hulproute.uitwisseling.Verzoekstand;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;

/** The questions of a board, which works in the register itself. */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
class Bestuursvragen implements Vragensteller {

    private final Verzoeken verzoeken;
    private final Verzoekmelding melding;
    private final Verzoekgrens grens;
    private final MessageSource teksten;

    Bestuursvragen(
            Verzoeken verzoeken,
            Verzoekmelding melding,
            Verzoekgrens grens,
            MessageSource teksten) {
        this.grens = grens;
        this.teksten = teksten;
        this.verzoeken = verzoeken;
        this.melding = melding;
    }

    @Override
    public Organisatiesoort soort() {
        return Organisatiesoort.BESTUUR;
    }

    @Override
    @Transactional
    public Antwoord<Verzoekstand> vraag(Werkplek werkplek, UUID id, String tekst) {
        var vraag =
                Registerverzoek.vraag(
                        id, null, werkplek.organisatie().naam(), werkplek.email(), null, tekst);
        var genoeg = grens.bereikt(werkplek.tenantId());
        if (genoeg.isPresent() && verzoeken.find(id).isEmpty()) {
            return new Antwoord.Geen<>(say(genoeg.get()));
        }
        boolean nieuw = verzoeken.add(vraag, werkplek.tenantId());
        Verzoek bewaard = verzoeken.find(id).orElseThrow();
        if (!werkplek.tenantId().equals(bewaard.bestuur())) {
            throw new IllegalStateException("a question of somebody else has this id");
        }
        if (nieuw) {
            melding.asked(bewaard);
        }
        return new Antwoord.Gegeven<>(bewaard.verzoekstand());
    }

    private String say(Verzoekgrens.Bereikt bereikt) {
        return teksten.getMessage(
                bereikt.reden(),
                new Object[] {String.valueOf(bereikt.hoogstens())},
                LocaleContextHolder.getLocale());
    }

    @Override
    @Transactional(readOnly = true)
    public Antwoord<List<Verzoekstand>> vragen(Werkplek werkplek) {
        return new Antwoord.Gegeven<>(
                verzoeken.ofBoard(werkplek.tenantId()).stream()
                        .map(Verzoek::verzoekstand)
                        .toList());
    }
}
