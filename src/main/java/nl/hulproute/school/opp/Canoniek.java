package nl.hulproute.school.opp;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.school.opp.Meetlijn.Meetpunt;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/**
 * The canonical text of a version, over which its hash is taken: a head, and then each answer in
 * the order of {@link Oppveld} as a line {@code veld <code> <length in bytes of UTF-8>}, the
 * answer, and a line end. Nothing can move from one answer into the next without changing it.
 *
 * <p>Form 2 has after that what was measured beside the expected levels: {@code meting <area> <day>
 * <value> <length>}, the name of the test, and a line end. Where nothing was measured the text has
 * form 1, as all had before; those hold no measurements.
 */
final class Canoniek {

    private static final String KOP = "hulproute-ontwikkelingsperspectief %d\n";
    private static final String VELD = "veld ";
    private static final String METING = "meting ";

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
        var tekst = new StringBuilder(KOP.formatted(inhoud.gemeten().isEmpty() ? 1 : 2));
        tekst.append("leerling ").append(leerling).append('\n');
        tekst.append("opp ").append(opp).append('\n');
        tekst.append("versie ").append(nummer).append('\n');
        inhoud.beantwoord()
                .forEach(sleutel -> {
                    String waarde = inhoud.van(sleutel);
                    tekst.append(VELD).append(sleutel).append(' ').append(lengte(waarde));
                    tekst.append('\n').append(waarde).append('\n');
                });
        for (var gebied : Leergebied.values()) {
            inhoud.gemeten(gebied).forEach(punt -> schrijf(tekst, gebied, punt));
        }
        return tekst.toString();
    }

    private static void schrijf(StringBuilder tekst, Leergebied gebied, Meetpunt punt) {
        var waarde = BigDecimal.valueOf(punt.waarde()).stripTrailingZeros().toPlainString();
        tekst.append(METING).append(gebied.code()).append(' ').append(punt.datum());
        tekst.append(' ').append(waarde).append(' ').append(lengte(punt.naam()));
        tekst.append('\n').append(punt.naam()).append('\n');
    }

    static Sha256 hash(String canoniek) {
        return Sha256.of(canoniek.getBytes(StandardCharsets.UTF_8));
    }

    /** What a canonical text of ours says. */
    static Oppinhoud lees(String canoniek) {
        byte[] bytes = canoniek.getBytes(StandardCharsets.UTF_8);
        var waarden = new HashMap<Veldsleutel, String>();
        var doelen = new ArrayList<Integer>();
        var gemeten = new EnumMap<Leergebied, List<Meetpunt>>(Leergebied.class);
        int plaats = 0;
        while (plaats < bytes.length) {
            int einde = regeleinde(bytes, plaats);
            String regel = deel(bytes, plaats, einde);
            plaats = einde + 1;
            List<String> woorden = List.of(regel.split(" ", -1));
            if (regel.startsWith(VELD)) {
                int lengte = Integer.parseInt(woorden.get(2));
                var sleutel = Veldsleutel.parse(woorden.get(1)).orElseThrow();
                waarden.put(sleutel, deel(bytes, plaats, plaats + lengte));
                if (sleutel.regel() > 0 && !doelen.contains(sleutel.regel())) {
                    doelen.add(sleutel.regel());
                }
                plaats += lengte + 1;
            } else if (regel.startsWith(METING)) {
                int lengte = Integer.parseInt(woorden.get(4));
                String naam = deel(bytes, plaats, plaats + lengte);
                gemeten.computeIfAbsent(
                                Leergebied.ofCode(woorden.get(1)), gebied -> new ArrayList<>())
                        .add(
                                new Meetpunt(
                                        LocalDate.parse(woorden.get(2)),
                                        Double.parseDouble(woorden.get(3)),
                                        naam));
                plaats += lengte + 1;
            }
        }
        return new Oppinhoud(doelen, waarden, gemeten);
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
