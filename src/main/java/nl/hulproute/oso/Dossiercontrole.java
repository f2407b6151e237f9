package nl.hulproute.oso;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.oso.Bevinding.Ernst;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says what a dossier breaks of the schema, the rules of the profiles and the code lists; the whole
 * list at once, in the order of the dossier. The verdict is that of the official schema and rule
 * sheet, also where that is odd.
 */
public final class Dossiercontrole {

    private static final Sha256 GEEN = Sha256.of(new byte[0]);

    private Dossiercontrole() {}

    /** A dossier in memory. */
    public static List<Bevinding> controleer(Dossier dossier) {
        var controle = new Controle(dossier.set());
        new Boomloop(controle).loop(dossier.wortel());
        return Stream.concat(controle.bevindingen().stream(), dossier.schade().stream()).toList();
    }

    /** A dossier as it comes in, of any size: nothing of it is kept. */
    public static List<Bevinding> controleer(InputStream bron)
            throws IOException, OnleesbaarDossier {
        var controles = new ArrayList<Controle>(1);
        Bestandlezer.lees(
                bron,
                set -> {
                    controles.add(new Controle(set));
                    return controles.getFirst();
                },
                Dossiercontrole::pakUit);
        return controles.getFirst().bevindingen();
    }

    /** Only to see whether it can be unpacked: what it is does not matter to any rule. */
    private static Bijlagesink.Bewaard pakUit(String naam, InputStream inhoud) throws IOException {
        return new Bijlagesink.Bewaard(GEEN, inhoud.transferTo(OutputStream.nullOutputStream()));
    }

    /** Whether the dossier obeys the standard: no fault by schema or profile. */
    public static boolean voldoet(List<Bevinding> bevindingen) {
        return bevindingen.stream()
                .noneMatch(b -> b.ernst() == Ernst.FOUT && b.bron() != Bevinding.Bron.HULPROUTE);
    }
}
