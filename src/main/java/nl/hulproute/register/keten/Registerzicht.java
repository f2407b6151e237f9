package nl.hulproute.register.keten;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.ketencheck.Ketenzicht;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Keten;
import nl.hulproute.uitwisseling.Ketenstap;
import nl.hulproute.uitwisseling.Ketenverloop;
import nl.hulproute.uitwisseling.Testuitslag;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

import java.util.List;
import java.util.Optional;

/** What board and helpdesk have in common: they look in the register itself. */
abstract class Registerzicht implements Ketenzicht {

    private final Ketens ketens;
    private final Ketenvragen vragen;
    private final MessageSource teksten;

    Registerzicht(Ketens ketens, Ketenvragen vragen, MessageSource teksten) {
        this.ketens = ketens;
        this.vragen = vragen;
        this.teksten = teksten;
    }

    Ketens ketens() {
        return ketens;
    }

    /** Whether who works here may see it. */
    abstract boolean isOfUs(Werkplek werkplek, Ketenrij rij);

    @Override
    public Antwoord<Optional<Keten>> keten(Werkplek werkplek, Vestiging vestiging, Oin swv) {
        return new Antwoord.Gegeven<>(
                ketens.row(vestiging, swv).filter(rij -> isOfUs(werkplek, rij)).map(ketens::dated));
    }

    @Override
    public Antwoord<List<Ketenverloop>> verloop(Werkplek werkplek, Keten keten) {
        return new Antwoord.Gegeven<>(ketens.past(keten.vestiging(), keten.swv()));
    }

    @Override
    public Antwoord<String> herinner(Werkplek werkplek, Keten keten, Ketenstap stap) {
        String namens = werkplek.naam() + ", " + werkplek.organisatie().naam();
        var uitkomst =
                ketens.row(keten.vestiging(), keten.swv())
                        .map(rij -> vragen.ask(rij, stap, namens, namens))
                        .orElse(new Ketenvragen.Niet("keten.fout.onbekend"));
        return switch (uitkomst) {
            case Ketenvragen.Gevraagd(String aan) -> new Antwoord.Gegeven<>(aan);
            case Ketenvragen.Niet(String reden) ->
                    new Antwoord.Geen<>(
                            teksten.getMessage(reden, null, LocaleContextHolder.getLocale()));
        };
    }

    @Override
    public Optional<Testuitslag> probeer(Werkplek werkplek, Keten keten) {
        return Optional.empty();
    }

    @Override
    public boolean kanProberen() {
        return false;
    }
}
