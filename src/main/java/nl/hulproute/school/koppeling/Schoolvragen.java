package nl.hulproute.school.koppeling;

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

/** The questions of a school; those of another vestiging of its BRIN are not its own. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Schoolvragen implements Vragensteller {

    private final Schooladressen adressen;
    private final Registerloketten registers;

    Schoolvragen(Schooladressen adressen, Registerloketten registers) {
        this.adressen = adressen;
        this.registers = registers;
    }

    @Override
    public Organisatiesoort soort() {
        return Organisatiesoort.SCHOOL;
    }

    @Override
    public Antwoord<Verzoekstand> vraag(Werkplek werkplek, UUID id, String tekst) {
        var school = adressen.van(werkplek.tenantId());
        return registers
                .van(Onderdeel.SCHOOL)
                .vraag(
                        Registerverzoek.vraag(
                                id,
                                school.oin(),
                                school.naam(),
                                werkplek.email(),
                                school.vestiging(),
                                tekst));
    }

    @Override
    public Antwoord<List<Verzoekstand>> vragen(Werkplek werkplek) {
        var school = adressen.van(werkplek.tenantId());
        String vestiging = school.vestiging().toString();
        return registers
                .van(Onderdeel.SCHOOL)
                .verzoeken(school.oin())
                .map(alle ->
                        alle.stream()
                                .filter(stand -> stand.vestiging().equals(vestiging))
                                .toList());
    }
}
