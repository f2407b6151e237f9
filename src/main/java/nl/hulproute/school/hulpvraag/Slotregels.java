package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.school.opp.Oppversie;
import nl.hulproute.uitwisseling.Aanvraagtype;
import nl.hulproute.uitwisseling.Aanvraagtype.GevraagdDocument;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How each document that an aanvraagtype asks for stands: whether it goes along, is what the
 * samenwerkingsverband demands (age, period, signatures), and what would mend it.
 */
final class Slotregels {

    /** Nothing that the program makes would mend these. */
    private static final Set<Slotstand> KLAAR =
            EnumSet.of(
                    Slotstand.MEE,
                    Slotstand.GEWEIGERD,
                    Slotstand.TOESTEMMING_NODIG,
                    Slotstand.TLV_ONVOLLEDIG);

    private static final Set<Slotstand> FOUT =
            EnumSet.of(Slotstand.GEWEIGERD, Slotstand.ANDERE_VERSIE);

    private static final Pattern TLV =
            Pattern.compile("\\btlv\\b|toelaatbaarheid", Pattern.CASE_INSENSITIVE);

    private final Stof stof;

    private Slotregels(Stof stof) {
        this.stof = stof;
    }

    static List<Slot> van(Stof stof) {
        var regels = new Slotregels(stof);
        return stof.type().map(Aanvraagtype::documenten).orElse(List.of()).stream()
                .map(regels::slot)
                .toList();
    }

    private Slot slot(GevraagdDocument eis) {
        var inMap =
                stof.stukken().stream()
                        .filter(stuk -> stuk.soort() == eis.soort())
                        .sorted(Comparator.comparing(stuk -> !stof.feiten().isAfdruk(stuk)))
                        .toList();
        var keuzes = keuzes(eis, inMap);
        var mee = inMap.stream().filter(this::gaatMee).findFirst();
        boolean gaatMee = mee.isPresent() || zonderStuk(eis.soort());
        var stand =
                gaatMee
                        ? mee.map(stuk -> stand(eis, stuk)).orElse(Slotstand.MEE)
                        : weg(eis, inMap, keuzes);
        return new Slot(
                eis,
                inMap,
                stand,
                gaatMee,
                stand == Slotstand.ONTBREEKT || stand == Slotstand.ANDERE_VERSIE
                        ? stof.feiten().beletsel(eis.soort()).orElse(null)
                        : null,
                !KLAAR.contains(stand) && stof.feiten().maakbaar(eis.soort()),
                keuzes.size() == 1 ? keuzes.getFirst() : null,
                eis.soort() == Documentsoort.OPP ? stof.feiten().opp() : null);
    }

    /** What could be taken of the map: what is right, or else what is at least not wrong. */
    private List<Stuk> keuzes(GevraagdDocument eis, List<Stuk> inMap) {
        var goede = inMap.stream().filter(stuk -> stand(eis, stuk) == Slotstand.MEE).toList();
        return goede.isEmpty()
                ? inMap.stream().filter(stuk -> mag(eis, stand(eis, stuk))).toList()
                : goede;
    }

    /** What waits for consent is taken only when it has to go: then the user asks for it. */
    private static boolean mag(GevraagdDocument eis, Slotstand stand) {
        return !FOUT.contains(stand) && (eis.verplicht() || stand != Slotstand.TOESTEMMING_NODIG);
    }

    private boolean gaatMee(Stuk stuk) {
        return stuk.gekozen()
                || stof.toelichting().filter(een -> een.id().equals(stuk.id())).isPresent();
    }

    /** What goes along without being a document of the map. */
    private boolean zonderStuk(Documentsoort soort) {
        return switch (soort) {
            case NOTITIES -> !stof.gekozenNotities().isEmpty();
            case TOELICHTING_ONDERWIJSBEHOEFTEN ->
                    stof.toelichting().isPresent() || stof.inhoud().toelichting().nvt();
            default -> false;
        };
    }

    /** Of a document that does not go along. */
    private Slotstand weg(GevraagdDocument eis, List<Stuk> inMap, List<Stuk> keuzes) {
        if (stof.feiten().maakbaar(eis.soort())) {
            return inMap.stream()
                    .findFirst()
                    .filter(stuk -> stof.feiten().vanProgramma(stuk.id()))
                    .filter(stuk -> stand(eis, stuk) == Slotstand.MEE)
                    .map(stuk -> Slotstand.NIET_GEKOZEN)
                    .orElse(Slotstand.MAAKBAAR);
        }
        if (inMap.isEmpty()) {
            return Slotstand.ONTBREEKT;
        }
        return switch (keuzes.size()) {
            case 0 -> stand(eis, inMap.getFirst());
            case 1 -> Slotstand.NIET_GEKOZEN;
            default -> Slotstand.KIEZEN;
        };
    }

    /** Of a document that goes along, or would. */
    private Slotstand stand(GevraagdDocument eis, Stuk stuk) {
        if (stof.geweigerd(stuk)) {
            return Slotstand.GEWEIGERD;
        }
        if (stof.mistToestemming(stuk)) {
            return Slotstand.TOESTEMMING_NODIG;
        }
        if (stof.feiten().andereVersie(stuk)) {
            return Slotstand.ANDERE_VERSIE;
        }
        if (teOud(eis, stuk)) {
            return Slotstand.TE_OUD;
        }
        var periode = periode(eis, stuk);
        if (periode != Slotstand.MEE) {
            return periode;
        }
        // before signing is asked: mending it makes a version that has to be signed again
        if (isTlv()
                && oppVanProgramma(stuk).filter(opp -> !opp.mistVoorTlv().isEmpty()).isPresent()) {
            return Slotstand.TLV_ONVOLLEDIG;
        }
        if (Boolean.TRUE.equals(eis.ondertekend()) && !ondertekend(stuk)) {
            return oppVanProgramma(stuk).filter(Oppfeiten::oneens).isPresent()
                    ? Slotstand.NIET_EENS
                    : Slotstand.NIET_ONDERTEKEND;
        }
        if (!stof.feiten().verouderd(stuk.id())) {
            return Slotstand.MEE;
        }
        return stuk.soort() == Documentsoort.OPP_ONDERTEKENING
                        && !stof.feiten().maakbaar(stuk.soort())
                ? Slotstand.OPNIEUW_ONDERTEKENEN
                : Slotstand.VEROUDERD;
    }

    /** The contract does not say what a type is for, its name does. */
    private boolean isTlv() {
        return stof.type().filter(type -> TLV.matcher(type.naam()).find()).isPresent();
    }

    private boolean teOud(GevraagdDocument eis, Stuk stuk) {
        return eis.hoogstensMaandenOud() != null
                && datum(stuk).isBefore(stof.vandaag().minusMonths(eis.hoogstensMaandenOud()));
    }

    private Slotstand periode(GevraagdDocument eis, Stuk stuk) {
        if (eis.minstensMaandenPeriode() == null) {
            return Slotstand.MEE;
        }
        var begin =
                oppVanProgramma(stuk)
                        .map(opp -> opp.versie().begin())
                        .orElse(stuk.dagtekening().van());
        var eind =
                oppVanProgramma(stuk)
                        .map(opp -> einde(opp.versie()))
                        .orElse(stuk.dagtekening().tot());
        if (begin == null || eind == null) {
            return Slotstand.PERIODE_ONBEKEND;
        }
        boolean lang =
                Period.between(begin, eind.plusDays(1)).toTotalMonths()
                        >= eis.minstensMaandenPeriode();
        return lang ? Slotstand.MEE : Slotstand.PERIODE_TE_KORT;
    }

    /** Until when it goes: its end, but not later than today when it has none. */
    private LocalDate einde(Oppversie versie) {
        var einde = versie.einde();
        return einde == null ? stof.vandaag() : einde;
    }

    /** What it bears itself, or else the day on which it was put into the map. */
    private LocalDate datum(Stuk stuk) {
        var gezegd = stuk.dagtekening().datum();
        if (gezegd != null) {
            return gezegd;
        }
        return oppVanProgramma(stuk)
                .map(opp -> Stof.dag(opp.versie().vastgesteld()))
                .orElse(Stof.dag(stuk.toegevoegd()));
    }

    /** Of an OPP that the program printed, the version itself knows when and for how long. */
    private Optional<Oppfeiten> oppVanProgramma(Stuk stuk) {
        return Optional.ofNullable(stof.feiten().opp()).filter(opp -> opp.isAfdruk(stuk.id()));
    }

    /** A version of the program in the program, a file of the school on a page that goes along. */
    private boolean ondertekend(Stuk opp) {
        return oppVanProgramma(opp)
                .map(Oppfeiten::ondertekend)
                .orElseGet(() ->
                        stof.stukken().stream()
                                .anyMatch(stuk ->
                                        stuk.soort() == Documentsoort.OPP_ONDERTEKENING
                                                && stuk.gekozen()));
    }
}
