package nl.hulproute.school.gegeven;

import static nl.hulproute.school.gegeven.Invulling.onder;
import static nl.hulproute.school.gegeven.Invulling.rij;

import nl.hulproute.oso.Elementsoort;
import nl.hulproute.school.info.Invoer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the fields of a kind from what a form sent: only those it has, rows closed up. */
final class Invoerlezer {

    private static final DateTimeFormatter NEDERLANDS = DateTimeFormatter.ofPattern("d-M-uuuu");

    private final Invulling verzonden;
    private final Map<String, String> gelezen = new HashMap<>();

    private Invoerlezer(Map<String, String> verzonden) {
        this.verzonden = new Invulling(gevuld(verzonden));
    }

    static Invulling lees(List<Elementsoort> velden, Map<String, String> verzonden) {
        var lezer = new Invoerlezer(verzonden);
        lezer.groep(velden, "", "");
        return new Invulling(lezer.gelezen);
    }

    private static Map<String, String> gevuld(Map<String, String> verzonden) {
        var gevuld = new HashMap<String, String>();
        verzonden.forEach((pad, waarde) -> {
            String tekst = Invoer.tekst(waarde);
            if (!tekst.isEmpty()) {
                gevuld.put(pad, tekst);
            }
        });
        return gevuld;
    }

    private void groep(List<Elementsoort> velden, String van, String naar) {
        for (var veld : velden) {
            String pad = onder(van, veld.naam());
            String doel = onder(naar, veld.naam());
            if (veld.isMeervoudig()) {
                rijen(veld, pad, doel);
            } else {
                een(veld, pad, doel);
            }
        }
    }

    private void rijen(Elementsoort veld, String pad, String doel) {
        int nummer = 0;
        for (int i = 0; i < verzonden.rijen(pad); i++) {
            int voor = gelezen.size();
            een(veld, rij(pad, i), rij(doel, nummer));
            nummer += gelezen.size() > voor ? 1 : 0;
        }
    }

    private void een(Elementsoort veld, String pad, String doel) {
        if (veld.isGroep()) {
            groep(veld.kinderen(), pad, doel);
        } else if (verzonden.heeft(pad)) {
            gelezen.put(doel, waarde(veld, verzonden.op(pad)));
        }
    }

    /** As the standard writes it, where it was written as people do. */
    private static String waarde(Elementsoort veld, String tekst) {
        return switch (veld.waarde()) {
            case DATUM, JULI31, GBADATUM -> datum(tekst);
            case DECIMAAL -> tekst.replace(',', '.');
            case BRIN -> tekst.toUpperCase(Locale.ROOT);
            default -> tekst;
        };
    }

    private static String datum(String tekst) {
        try {
            return LocalDate.parse(tekst, NEDERLANDS).toString();
        } catch (DateTimeException e) {
            return tekst;
        }
    }
}
