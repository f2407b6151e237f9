package nl.hulproute.school.gegeven;

import static nl.hulproute.school.gegeven.Invulling.onder;
import static nl.hulproute.school.gegeven.Invulling.rij;

import nl.hulproute.gedeeld.Bsnzoeker;
import nl.hulproute.oso.Elementsoort;
import nl.hulproute.oso.Waardesoort;
import nl.hulproute.platform.web.Veldcontrole;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Holds what was filled in to the table of elements: what must be there, which values an element
 * takes, one of the elements of a choice. Beyond the standard: no number below zero, no end before
 * its beginning, nothing that looks like a BSN.
 */
final class Gegevencontrole {

    private static final int LANGST = 4_000;

    private final Gegevensoort soort;
    private final Invulling invulling;
    private final Veldcontrole controle;

    private Gegevencontrole(Gegevensoort soort, Invulling invulling, Veldcontrole controle) {
        this.soort = soort;
        this.invulling = invulling;
        this.controle = controle;
    }

    static void controleer(Gegevensoort soort, Invulling invulling, Veldcontrole controle) {
        if (invulling.isLeeg()) {
            controle.fout(eerste(soort), "gegeven.fout.leeg");
            return;
        }
        var hier = new Gegevencontrole(soort, invulling, controle);
        hier.groep(soort.velden(), "", true);
        hier.medicijnen();
    }

    /** Whether medicines are used travels, which they are does not: the two have to agree. */
    private void medicijnen() {
        if (soort == Gegevensoort.MEDICATIE
                && invulling.op("medicijngebruik").equals("false")
                && invulling.heeft("medicijnen")) {
            fout("medicijngebruik", "gegeven.fout.medicijnen");
        }
    }

    private static String eerste(Gegevensoort soort) {
        var veld = soort.velden().getFirst();
        return veld.isMeervoudig() ? rij(veld.naam(), 0) : veld.naam();
    }

    /** {@code telt}: whether this group will be in the dossier, so that it must be whole. */
    private void groep(List<Elementsoort> velden, String pad, boolean telt) {
        velden.forEach(veld -> veld(veld, onder(pad, veld.naam()), telt));
        if (telt) {
            keuzes(velden, pad);
        }
        volgorde(velden, pad);
    }

    private void veld(Elementsoort veld, String pad, boolean telt) {
        boolean moet = telt && veld.isVerplicht() && !veld.alternatief();
        if (!veld.isMeervoudig()) {
            een(veld, pad, moet);
            return;
        }
        int rijen = invulling.rijen(pad);
        for (int i = 0; i < rijen; i++) {
            een(veld, rij(pad, i), true);
        }
        if (rijen == 0 && moet) {
            een(veld, rij(pad, 0), true);
        }
    }

    private void een(Elementsoort veld, String pad, boolean moet) {
        if (veld.isGroep()) {
            groep(veld.kinderen(), pad, moet || invulling.heeft(pad));
        } else if (invulling.heeft(pad)) {
            waarde(veld, pad, invulling.op(pad));
        } else if (moet) {
            fout(pad, "gegeven.fout.verplicht");
        }
    }

    private void waarde(Elementsoort veld, String pad, String waarde) {
        var lijst = veld.codelijst();
        if (lijst != null && !lijst.codes().contains(waarde)) {
            fout(pad, "gegeven.fout.keuze");
        } else if (!past(veld.waarde(), waarde)) {
            fout(pad, "gegeven.fout." + veld.waarde().name().toLowerCase(Locale.ROOT));
        } else if (waarde.length() > LANGST) {
            controle.lengte(pad, waarde, LANGST);
        } else if (isBsn(veld, waarde)) {
            fout(pad, "gegeven.fout.bsn");
        }
    }

    private static boolean past(Waardesoort soort, String waarde) {
        return switch (soort) {
            case GBADATUM -> Waardesoort.DATUM.aanvaardt(waarde);
            case GEHEEL, INT, DECIMAAL -> soort.aanvaardt(waarde) && !waarde.startsWith("-");
            default -> soort.aanvaardt(waarde);
        };
    }

    /** A number alone in a field for one is that number (as the receiving system has it). */
    private static boolean isBsn(Elementsoort veld, String waarde) {
        boolean nummerveld =
                veld.naam().matches(".*(nummer|beschikkingsnr|kenmerk|telefoon)$")
                        && waarde.chars().noneMatch(Character::isLetter);
        return !nummerveld && !Bsnzoeker.zoek(waarde).isEmpty();
    }

    /** Of the elements of a choice one, and no more. */
    private void keuzes(List<Elementsoort> velden, String pad) {
        Map<Integer, List<Elementsoort>> keuzes =
                velden.stream()
                        .filter(veld -> veld.alternatief() && veld.isVerplicht())
                        .collect(Collectors.groupingBy(Elementsoort::plek));
        keuzes.values()
                .forEach(keuze -> {
                    var gekozen =
                            keuze.stream()
                                    .filter(v -> invulling.heeft(onder(pad, v.naam())))
                                    .toList();
                    if (gekozen.size() != 1) {
                        var waar = gekozen.isEmpty() ? keuze.getFirst() : gekozen.getLast();
                        fout(eersteVeld(waar, onder(pad, waar.naam())), "gegeven.fout.een-van");
                    }
                });
    }

    private static String eersteVeld(Elementsoort veld, String pad) {
        if (veld.isGroep()) {
            var eerste = veld.kinderen().getFirst();
            return onder(pad, eerste.naam());
        }
        return veld.isMeervoudig() ? rij(pad, 0) : pad;
    }

    private void volgorde(List<Elementsoort> velden, String pad) {
        var data =
                velden.stream()
                        .filter(v ->
                                v.waarde() == Waardesoort.DATUM || v.waarde() == Waardesoort.JULI31)
                        .map(v -> onder(pad, v.naam()))
                        .toList();
        data.stream()
                .filter(veld -> veld.contains("einddatum"))
                .filter(veld ->
                        invulling.heeft(veld)
                                && invulling.op(veld).compareTo(invulling.op(data.getFirst())) < 0)
                .forEach(veld -> fout(veld, "gegeven.fout.volgorde"));
    }

    private void fout(String pad, String sleutel) {
        controle.fout(pad, sleutel, Veldnaam.van(soort, pad));
    }
}
