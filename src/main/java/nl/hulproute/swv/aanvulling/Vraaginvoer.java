package nl.hulproute.swv.aanvulling;

import nl.hulproute.gedeeld.Bsnzoeker;
import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.platform.web.Veldfout;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A question as someone fills it in.
 *
 * @param soort the code of a Documentsoort; empty for a question that no document answers
 * @param uiterlijk the day as {@code 2026-11-27}
 */
record Vraaginvoer(String wat, String waarom, String soort, String uiterlijk) {

    static final int MAX_WAT = 300;
    static final int MAX_WAAROM = 2000;

    /** How long a school gets when nobody says otherwise, and at most. */
    static final int DAGEN = 14;

    private static final int MEESTE_DAGEN = 365;

    static Vraaginvoer leeg(LocalDate vandaag) {
        return new Vraaginvoer("", "", "", vandaag.plusDays(DAGEN).toString());
    }

    static Vraaginvoer of(Aanvulvraag vraag) {
        return new Vraaginvoer(
                vraag.wat(),
                vraag.waarom(),
                Optional.ofNullable(vraag.soort()).map(Documentsoort::code).orElse(""),
                vraag.uiterlijk().toString());
    }

    static Vraaginvoer of(MultiValueMap<String, String> form) {
        return new Vraaginvoer(
                text(form, "wat"),
                text(form, "waarom"),
                text(form, "soort"),
                text(form, "uiterlijk"));
    }

    private static String text(MultiValueMap<String, String> form, String naam) {
        return Objects.requireNonNullElse(form.getFirst(naam), "").replace("\r\n", "\n").strip();
    }

    List<Veldfout> fouten(LocalDate vandaag) {
        var fouten = new ArrayList<Veldfout>();
        text(fouten, "wat", wat, MAX_WAT);
        text(fouten, "waarom", waarom, MAX_WAAROM);
        Optional<LocalDate> dag = dag();
        if (dag.isEmpty()) {
            fouten.add(new Veldfout("uiterlijk", "aanvulvraag.fout.dag"));
        } else if (!dag.get().isAfter(vandaag)) {
            fouten.add(new Veldfout("uiterlijk", "aanvulvraag.fout.dag-voorbij"));
        } else if (dag.get().isAfter(vandaag.plusDays(MEESTE_DAGEN))) {
            fouten.add(new Veldfout("uiterlijk", "aanvulvraag.fout.dag-ver"));
        }
        return fouten;
    }

    private static void text(List<Veldfout> fouten, String veld, String tekst, int langste) {
        if (tekst.isBlank()) {
            fouten.add(new Veldfout(veld, "aanvulvraag.fout." + veld));
        } else if (tekst.length() > langste) {
            fouten.add(new Veldfout(veld, "aanvulvraag.fout.lang", langste));
        } else if (!Bsnzoeker.zoek(tekst).isEmpty()) {
            fouten.add(new Veldfout(veld, "aanvulvraag.fout.bsn"));
        }
    }

    @Nullable Documentsoort documentsoort() {
        return Documentsoort.ofCode(soort).orElse(null);
    }

    Optional<LocalDate> dag() {
        try {
            return Optional.of(LocalDate.parse(uiterlijk));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
