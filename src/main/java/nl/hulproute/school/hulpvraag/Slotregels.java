package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.school.opp.Oppversie;
import nl.hulproute.uitwisseling.Aanvraagtype;
import nl.hulproute.uitwisseling.Aanvraagtype.GevraagdDocument;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * How each document that an aanvraagtype asks for stands: whether it goes along, is what the
 * samenwerkingsverband demands (age, period, signatures), and what would mend it.
 */
final class Slotregels {

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
        var inMap = stof.stukken().stream().filter(stuk -> stuk.soort() == eis.soort()).toList();
        var mee = inMap.stream().filter(this::gaatMee).findFirst();
        boolean gaatMee = mee.isPresent() || zonderStuk(eis.soort());
        var stand =
                gaatMee ? mee.map(stuk -> stand(eis, stuk)).orElse(Slotstand.MEE) : weg(eis, inMap);
        return new Slot(
                eis,
                inMap,
                stand,
                gaatMee,
                stand == Slotstand.ONTBREEKT
                        ? stof.feiten().beletsel(eis.soort()).orElse(null)
                        : null,
                stand != Slotstand.MEE && stof.feiten().maakbaar(eis.soort()));
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
    private Slotstand weg(GevraagdDocument eis, List<Stuk> inMap) {
        boolean bruikbaar =
                inMap.stream()
                        .findFirst()
                        .filter(stuk -> !stof.feiten().verouderd(stuk.id()))
                        .filter(stuk -> stand(eis, stuk) == Slotstand.MEE)
                        .isPresent();
        if (!bruikbaar && stof.feiten().maakbaar(eis.soort())) {
            return Slotstand.MAAKBAAR;
        }
        return inMap.isEmpty() ? Slotstand.ONTBREEKT : Slotstand.NIET_GEKOZEN;
    }

    /** Of a document that goes along, or would. */
    private Slotstand stand(GevraagdDocument eis, Stuk stuk) {
        if (teOud(eis, stuk)) {
            return Slotstand.TE_OUD;
        }
        var periode = periode(eis, stuk);
        if (periode != Slotstand.MEE) {
            return periode;
        }
        if (Boolean.TRUE.equals(eis.ondertekend()) && !ondertekend()) {
            return Slotstand.NIET_ONDERTEKEND;
        }
        return stof.feiten().verouderd(stuk.id()) ? Slotstand.VEROUDERD : Slotstand.MEE;
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
                        .map(versie -> versie.begin())
                        .orElse(stuk.dagtekening().van());
        var eind = oppVanProgramma(stuk).map(this::einde).orElse(stuk.dagtekening().tot());
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
                .map(versie -> Stof.dag(versie.vastgesteld()))
                .orElse(Stof.dag(stuk.toegevoegd()));
    }

    /** Of an OPP that the program printed, the version itself knows when and for how long. */
    private Optional<Oppversie> oppVanProgramma(Stuk stuk) {
        return stuk.soort() == Documentsoort.OPP && stof.feiten().vanProgramma(stuk.id())
                ? Optional.ofNullable(stof.feiten().versie())
                : Optional.empty();
    }

    /** In the program, or on a page that goes along. */
    private boolean ondertekend() {
        return stof.feiten().ondertekend()
                || stof.stukken().stream()
                        .anyMatch(stuk ->
                                stuk.soort() == Documentsoort.OPP_ONDERTEKENING && stuk.gekozen());
    }
}
