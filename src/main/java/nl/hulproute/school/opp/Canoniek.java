package nl.hulproute.school.opp;

import nl.hulproute.gedeeld.Sha256;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/**
 * The canonical text of a version, over which its hash is taken: a head, and then each answer in
 * the order of {@link Oppveld} as a line {@code veld <code> <length in bytes of UTF-8>}, the
 * answer, and a line end. Nothing can move from one answer into the next without changing it.
 */
final class Canoniek {

    private static final String KOP = "hulproute-ontwikkelingsperspectief 1\n";
    private static final String VELD = "veld ";

    private Canoniek() {}

    /** As answers are kept: one form of each letter, line feeds, nothing around it. */
    static String tekst(String waarde) {
        return Normalizer.normalize(waarde, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .strip();
    }

    static String schrijf(UUID leerling, UUID opp, int nummer, Oppinhoud inhoud) {
        var tekst = new StringBuilder(KOP);
        tekst.append("leerling ").append(leerling).append('\n');
        tekst.append("opp ").append(opp).append('\n');
        tekst.append("versie ").append(nummer).append('\n');
        inhoud.beantwoord()
                .forEach(sleutel -> {
                    String waarde = inhoud.van(sleutel);
                    tekst.append(VELD).append(sleutel).append(' ').append(lengte(waarde));
                    tekst.append('\n').append(waarde).append('\n');
                });
        return tekst.toString();
    }

    static Sha256 hash(String canoniek) {
        return Sha256.of(canoniek.getBytes(StandardCharsets.UTF_8));
    }

    /** What a canonical text of ours says. */
    static Oppinhoud lees(String canoniek) {
        byte[] bytes = canoniek.getBytes(StandardCharsets.UTF_8);
        var waarden = new HashMap<Veldsleutel, String>();
        var doelen = new ArrayList<Integer>();
        int plaats = 0;
        while (plaats < bytes.length) {
            int einde = regeleinde(bytes, plaats);
            String regel = deel(bytes, plaats, einde);
            plaats = einde + 1;
            if (regel.startsWith(VELD)) {
                List<String> woorden = List.of(regel.split(" ", -1));
                int lengte = Integer.parseInt(woorden.get(2));
                var sleutel = Veldsleutel.parse(woorden.get(1)).orElseThrow();
                waarden.put(sleutel, deel(bytes, plaats, plaats + lengte));
                if (sleutel.regel() > 0 && !doelen.contains(sleutel.regel())) {
                    doelen.add(sleutel.regel());
                }
                plaats += lengte + 1;
            }
        }
        return new Oppinhoud(doelen, waarden);
    }

    private static int lengte(String waarde) {
        return waarde.getBytes(StandardCharsets.UTF_8).length;
    }

    private static int regeleinde(byte[] bytes, int van) {
        int plaats = van;
        while (bytes[plaats] != '\n') {
            plaats++;
        }
        return plaats;
    }

    private static String deel(byte[] bytes, int van, int tot) {
        return new String(bytes, van, tot - van, StandardCharsets.UTF_8);
    }
}
