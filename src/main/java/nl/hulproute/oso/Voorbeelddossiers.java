package nl.hulproute.oso;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Fictitious dossiers for tests between systems: of one seed always the same, the first with every
 * block and field that the profile allows, the second with no more than it demands, the others in
 * between. They obey the schema and the rules.
 */
public final class Voorbeelddossiers {

    private static final double[] VOLHEID = {1, 0, 0.5, 0.8, 0.3, 0.65};

    private final Profiel profiel;
    private final long zaad;

    public Voorbeelddossiers(Profiel profiel, long zaad) {
        this.profiel = profiel;
        this.zaad = zaad;
    }

    /** Writes a dossier, with its contents, as XML; they are numbered from 0. */
    public void schrijf(int nummer, OutputStream uit) throws IOException {
        var bijlagen = new Voorbeeldbijlagen();
        var dossier = dossier(nummer, bijlagen);
        Dossierschrijver.schrijfVolledig(
                dossier, sha256 -> new ByteArrayInputStream(bijlagen.inhoud(sha256)), uit);
    }

    Dossier dossier(int nummer, Voorbeeldbijlagen bijlagen) {
        var set = Gegevensset.OSO_2019;
        var toeval = new Random(zaad * 1_000_003 + nummer);
        double volheid = VOLHEID[nummer % VOLHEID.length];
        var waarden = new Voorbeeldwaarden(toeval, profiel, set, bijlagen);
        var keuzes = new Voorbeeldkeuzes(toeval, profiel, volheid);
        var wortel = new Voorbeeldboom(keuzes, waarden).maak(set.wortel());
        var blokken = new Voorbeeldblokken(set, profiel, toeval);
        return blokken.metUitlevering(new Dossier(set, wortel, Map.of(), List.of()));
    }
}
