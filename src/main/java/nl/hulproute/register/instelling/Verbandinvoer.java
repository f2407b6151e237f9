package nl.hulproute.register.instelling;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.SwvNummer;
import nl.hulproute.platform.web.Veldcontrole;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** A samenwerkingsverband as someone fills it in; its number in any spelling. */
record Verbandinvoer(String nummer, String oin, String naam, @Nullable UUID systeem) {

    private static final int NAAM = 200;

    Verbandinvoer {
        nummer = nummer.strip();
        oin = oin.strip();
        naam = naam.strip();
    }

    /** The number in its normal form; as it was typed when it is none. */
    String normaal() {
        return SwvNummer.parse(nummer).map(SwvNummer::waarde).orElse(nummer);
    }

    void check(Veldcontrole controle) {
        if (SwvNummer.parse(nummer).isEmpty()) {
            controle.fout("nummer", "instelling.fout.swv-nummer");
        }
        if (Oin.parse(oin).isEmpty()) {
            controle.fout("oin", "instelling.fout.oin");
        }
        controle.verplicht("naam", naam, "instelling.fout.naam").lengte("naam", naam, NAAM);
    }
}
