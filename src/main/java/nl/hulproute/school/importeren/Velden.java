package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Bsnzoeker;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The children of an element that hold a text, each once; what else it holds is passed over.
 * Numbers that identify a person are passed over without being read, and a text with what may be a
 * BSN in it comes out empty.
 */
final class Velden {

    private static final Set<String> PERSOONSNUMMERS =
            Set.of("bsn", "sofinummer", "onderwijsnummer", "bsn_ondwnr-4", "rijksregisternummer");

    /** An xs:date may end in a zone, which says nothing of a date of birth. */
    private static final Pattern ZONE = Pattern.compile("(Z|[+-][0-9]{2}:[0-9]{2})$");

    private record Waarde(String tekst, int regel) {}

    private final Leesgang gang;
    private final Set<String> namen;
    private final List<Fout> fouten;
    private final Map<String, Waarde> waarden = new HashMap<>();

    /**
     * @param fouten where what is wrong with one of them goes
     */
    Velden(Leesgang gang, Set<String> namen, List<Fout> fouten) {
        this.gang = gang;
        this.namen = namen;
        this.fouten = fouten;
    }

    /** Takes, or passes over, the current element. */
    void take() throws IOException {
        Xmlloop xml = gang.xml();
        String naam = xml.naam();
        if (!namen.contains(naam)) {
            if (PERSOONSNUMMERS.contains(naam)) {
                gang.nummer();
            }
            xml.skip();
            return;
        }
        int regel = xml.regel();
        var waarde = new Waarde(clean(naam, xml.tekst(), regel), regel);
        if (waarden.put(naam, waarde) != null) {
            fouten.add(Fout.op(regel, naam, "veld-dubbel", naam));
        }
    }

    private String clean(String naam, String tekst, int regel) {
        if (tekst.length() > Xmlloop.LANGSTE_TEKST) {
            fouten.add(Fout.op(regel, naam, "veld-lang", naam, Xmlloop.LANGSTE_TEKST));
            return "";
        }
        if (!Bsnzoeker.zoek(tekst).isEmpty()) {
            gang.nummer();
            return "";
        }
        return tekst;
    }

    String van(String naam) {
        Waarde waarde = waarden.get(naam);
        return waarde == null ? "" : waarde.tekst();
    }

    int regel(String naam) {
        Waarde waarde = waarden.get(naam);
        return waarde == null ? gang.xml().regel() : waarde.regel();
    }

    /** The text when it is one of these; else empty, and told. */
    String keuze(String naam, Set<String> mogelijk, String code) {
        String tekst = van(naam);
        if (!tekst.isEmpty() && !mogelijk.contains(tekst)) {
            fout(naam, code, tekst);
            return "";
        }
        return tekst;
    }

    @Nullable LocalDate datum(String naam) {
        String tekst = van(naam);
        if (tekst.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(ZONE.matcher(tekst).replaceFirst(""));
        } catch (DateTimeParseException e) {
            fout(naam, "datum", naam, tekst);
            return null;
        }
    }

    void fout(String naam, String code, Object... gegevens) {
        fouten.add(Fout.op(regel(naam), naam, code, gegevens));
    }
}
