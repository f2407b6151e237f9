package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Bsnzoeker;
import nl.hulproute.oso.Bevinding;
import nl.hulproute.oso.Bevinding.Bron;
import nl.hulproute.oso.Bevinding.Ernst;
import nl.hulproute.oso.Knoop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps a BSN and an onderwijsnummer out, wherever a file has them, and says where that was. */
final class Nummerfilter {

    private static final Set<String> VERBODEN = Set.of("bsn", "onderwijsnummer");
    private static final String INHOUD = "bestandsinhoud";

    private final List<Bevinding> bevindingen = new ArrayList<>();

    List<Bevinding> bevindingen() {
        return bevindingen;
    }

    /** The dossier without them. */
    Knoop filter(Knoop wortel) {
        return filter(wortel, "/" + wortel.naam());
    }

    private Knoop filter(Knoop knoop, String pad) {
        var kinderen = new ArrayList<Knoop>();
        Map<String, Integer> nummers = new HashMap<>();
        for (Knoop kind : knoop.kinderen()) {
            int nummer = nummers.merge(kind.naam(), 1, Integer::sum);
            String kindpad = pad + "/" + kind.naam() + "[" + nummer + "]";
            if (VERBODEN.contains(kind.naam())) {
                note(kind, kindpad, "Het " + kind.naam() + " is niet overgenomen.");
            } else {
                kinderen.add(filter(kind, kindpad));
            }
        }
        var tekst = knoop.naam().equals(INHOUD) ? knoop.tekst() : text(knoop, pad);
        return new Knoop(
                knoop.naam(), tekst, attributes(knoop, pad), kinderen, knoop.regelnummer());
    }

    private String text(Knoop knoop, String pad) {
        return masked(knoop.tekst(), knoop, pad);
    }

    private Map<String, String> attributes(Knoop knoop, String pad) {
        var schoon = new HashMap<String, String>();
        knoop.attributen()
                .forEach((naam, waarde) ->
                        schoon.put(naam, masked(waarde, knoop, pad + "/@" + naam)));
        return schoon;
    }

    private String masked(String tekst, Knoop knoop, String pad) {
        String schoon = tekst;
        if (tekst.chars().noneMatch(Character::isLetter)) {
            // a telephone number, or the pupil's number in a student system
            return tekst;
        }
        for (String nummer : Bsnzoeker.zoek(tekst)) {
            schoon = schoon.replace(nummer, "#########");
            note(
                    knoop,
                    pad,
                    "In het veld %s is een nummer dat een BSN kan zijn onleesbaar gemaakt."
                            .formatted(knoop.naam()));
        }
        return schoon;
    }

    private void note(Knoop knoop, String pad, String melding) {
        bevindingen.add(
                new Bevinding(
                        "bsn",
                        Bron.HULPROUTE,
                        Ernst.WAARSCHUWING,
                        pad,
                        knoop.regelnummer(),
                        melding));
    }
}
