package nl.hulproute.swv.organisatie;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.ketencheck.Vragensteller;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Organisatiesoort;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Registerloketten;
import nl.hulproute.uitwisseling.Registerverzoek;
import nl.hulproute.uitwisseling.Verzoekstand;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** The questions of a samenwerkingsverband, beside its requests for a BRIN or a koppeling. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Swvvragen implements Vragensteller {

    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Registerloketten registers;

    Swvvragen(Samenwerkingsverbanden samenwerkingsverbanden, Registerloketten registers) {
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.registers = registers;
    }

    @Override
    public Organisatiesoort soort() {
        return Organisatiesoort.SWV;
    }

    @Override
    public Antwoord<Verzoekstand> vraag(Werkplek werkplek, UUID id, String tekst) {
        var swv = samenwerkingsverbanden.read(werkplek.tenantId());
        return registers
                .van(Onderdeel.SWV)
                .vraag(
                        Registerverzoek.vraag(
                                id, swv.oin(), swv.naam(), werkplek.email(), null, tekst));
    }

    @Override
    public Antwoord<List<Verzoekstand>> vragen(Werkplek werkplek) {
        var swv = samenwerkingsverbanden.read(werkplek.tenantId());
        return registers.van(Onderdeel.SWV).verzoeken(swv.oin());
    }
}
