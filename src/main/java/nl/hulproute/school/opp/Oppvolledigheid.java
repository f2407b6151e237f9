package nl.hulproute.school.opp;

import nl.hulproute.gedeeld.Bsnzoeker;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is still missing. The content is that of Besluit bekostiging WPO art. 34.7 and
 * Inrichtingsbesluit WVO art. 15; that the pupil was heard, or why not, that of the hoorrecht
 * (Kamerstukken 36 443); what only a TLV needs is asked by the manual (page 7).
 */
final class Oppvolledigheid {

    private static final List<Oppveld> BIJ_GEHOORD =
            List.of(
                    Oppveld.GEHOORD_WAT,
                    Oppveld.GEHOORD_WANNEER,
                    Oppveld.GEHOORD_DOOR,
                    Oppveld.GEHOORD_HOE);

    private Oppvolledigheid() {}

    /** In the order of the form. */
    static List<Oppgemis> gemis(Oppinhoud inhoud, Oppgrenzen grenzen) {
        return Stream.of(Oppveld.Deel.values())
                .flatMap(deel -> gemis(deel, inhoud, grenzen))
                .toList();
    }

    /** What only a request for a TLV needs and is not answered. */
    static List<Oppveld> voorTlv(Oppinhoud inhoud) {
        return Stream.of(Oppveld.values())
                .filter(veld -> veld.vereist() == Oppveld.Vereist.TLV)
                .filter(veld -> inhoud.van(veld).isEmpty())
                .toList();
    }

    private static Stream<Oppgemis> gemis(Oppveld.Deel deel, Oppinhoud inhoud, Oppgrenzen grenzen) {
        var gemis = new ArrayList<Oppgemis>();
        if (deel == Oppveld.Deel.HANDELINGSDEEL) {
            gemis.addAll(doelen(inhoud));
        }
        deel.velden().forEach(veld -> vereist(veld, inhoud, gemis));
        Veldsleutel.van(deel, inhoud.doelen())
                .forEach(sleutel -> vorm(sleutel, inhoud, grenzen, gemis));
        return gemis.stream();
    }

    private static void vereist(Oppveld veld, Oppinhoud inhoud, List<Oppgemis> gemis) {
        if (!inhoud.van(veld).isEmpty()) {
            return;
        }
        if (veld.vereist() == Oppveld.Vereist.ALTIJD
                || hoortBij(inhoud.van(Oppveld.GEHOORD), veld)) {
            gemis.add(new Oppgemis(Veldsleutel.van(veld), Oppgemis.Soort.ONTBREEKT));
        } else if (veld.vereist() == Oppveld.Vereist.TLV) {
            gemis.add(new Oppgemis(Veldsleutel.van(veld), Oppgemis.Soort.TLV));
        }
    }

    /** Whether the question belongs to the other answer to whether the pupil was heard. */
    static boolean vervallen(Oppveld veld, Oppinhoud inhoud) {
        return switch (inhoud.van(Oppveld.GEHOORD)) {
            case "ja" -> hoortBij("nee", veld);
            case "nee" -> hoortBij("ja", veld);
            default -> false;
        };
    }

    private static boolean hoortBij(String gehoord, Oppveld veld) {
        return switch (gehoord) {
            case "ja" -> BIJ_GEHOORD.contains(veld);
            case "nee" -> veld == Oppveld.NIET_GEHOORD;
            default -> false;
        };
    }

    /** At least one goal, and of each goal that was begun what is aimed at and how. */
    private static List<Oppgemis> doelen(Oppinhoud inhoud) {
        var begonnen =
                inhoud.doelen().stream()
                        .filter(doel ->
                                Veldsleutel.vanDoel(doel)
                                        .anyMatch(sleutel -> !inhoud.van(sleutel).isEmpty()))
                        .toList();
        var na =
                begonnen.isEmpty()
                        ? List.of(inhoud.doelen().isEmpty() ? 1 : inhoud.doelen().getFirst())
                        : begonnen;
        return na.stream()
                .flatMap(Veldsleutel::vanDoel)
                .filter(sleutel -> sleutel.veld().vereist() == Oppveld.Vereist.ALTIJD)
                .filter(sleutel -> inhoud.van(sleutel).isEmpty())
                .map(sleutel -> new Oppgemis(sleutel, Oppgemis.Soort.ONTBREEKT))
                .toList();
    }

    private static void vorm(
            Veldsleutel sleutel, Oppinhoud inhoud, Oppgrenzen grenzen, List<Oppgemis> gemis) {
        if (sleutel.veld().soort() == Oppveld.Soort.DATUM) {
            grenzen.fout(sleutel.veld(), inhoud)
                    .ifPresent(soort -> gemis.add(new Oppgemis(sleutel, soort)));
        } else if (sleutel.veld().soort() == Oppveld.Soort.KEUZE) {
            String waarde = inhoud.van(sleutel);
            if (!waarde.isEmpty() && !Keuzelijst.van(sleutel.veld()).kent(waarde)) {
                gemis.add(new Oppgemis(sleutel, Oppgemis.Soort.GEEN_KEUZE));
            }
        } else if (!Bsnzoeker.zoek(inhoud.van(sleutel)).isEmpty()) {
            gemis.add(new Oppgemis(sleutel, Oppgemis.Soort.BSN));
        }
    }
}
