package nl.hulproute.swv.aanvraagtype;

import nl.hulproute.gedeeld.Bsnzoeker;
import nl.hulproute.platform.web.Veldfout;

import org.springframework.util.MultiValueMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How a type is handled, as someone fills it in: an empty term is no term. */
record Afhandelinginvoer(String termijn, boolean bevestiging, String tekst) {

    static final int MAX_TEKST = 2000;
    private static final String GETAL = "[0-9]{1,4}";

    static Afhandelinginvoer of(Afhandeling afhandeling) {
        return new Afhandelinginvoer(
                Objects.toString(afhandeling.termijnWeken(), ""),
                afhandeling.ontvangstbevestiging(),
                afhandeling.ontvangsttekst());
    }

    static Afhandelinginvoer of(MultiValueMap<String, String> form) {
        return new Afhandelinginvoer(
                text(form, "termijn"),
                text(form, "bevestiging").equals("ja"),
                text(form, "ontvangsttekst"));
    }

    List<Veldfout> fouten() {
        var fouten = new ArrayList<Veldfout>();
        if (!termijn.isEmpty() && !isTerm()) {
            fouten.add(new Veldfout("termijn", "aanvraagtype.fout.termijn", Afhandeling.HOOGSTENS));
        }
        if (tekst.length() > MAX_TEKST) {
            fouten.add(new Veldfout("ontvangsttekst", "aanvraagtype.fout.tekst", MAX_TEKST));
        }
        if (!Bsnzoeker.zoek(tekst).isEmpty()) {
            fouten.add(new Veldfout("ontvangsttekst", "aanvraagtype.fout.bsn"));
        }
        return fouten;
    }

    /** Only of what has no faults. */
    Afhandeling afhandeling() {
        return new Afhandeling(
                termijn.isEmpty() ? null : Integer.valueOf(termijn), bevestiging, tekst);
    }

    private boolean isTerm() {
        if (!termijn.matches(GETAL)) {
            return false;
        }
        int weken = Integer.parseInt(termijn);
        return weken >= 1 && weken <= Afhandeling.HOOGSTENS;
    }

    private static String text(MultiValueMap<String, String> form, String naam) {
        return Objects.requireNonNullElse(form.getFirst(naam), "").replace("\r\n", "\n").strip();
    }
}
