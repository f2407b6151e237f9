package nl.hulproute.school.hulpvraag;

import nl.hulproute.platform.web.Ids;
import nl.hulproute.school.info.Invoer;
import nl.hulproute.school.map.Dagtekening;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * The fields of a draft that there are one of per document: {@code extra-<id>} says why it goes
 * along, {@code dagtekening-<id>}, {@code van-<id>} and {@code tot-<id>} of when it is.
 */
record Conceptvelden(MultiValueMap<String, String> velden) {

    private static final int REDEN = 150;

    Map<UUID, String> redenen() {
        return per("extra-", id -> text("extra-" + id));
    }

    Map<UUID, Dagtekening> dagtekeningen() {
        return per(
                "dagtekening-",
                id ->
                        new Dagtekening(
                                date("dagtekening-" + id), date("van-" + id), date("tot-" + id)));
    }

    private <T> Map<UUID, T> per(String begin, Function<String, T> waarde) {
        var gevonden = new LinkedHashMap<UUID, T>();
        velden.keySet().stream()
                .filter(naam -> naam.startsWith(begin))
                .map(naam -> naam.substring(begin.length()))
                .forEach(id -> Ids.parse(id).ifPresent(wat -> gevonden.put(wat, waarde.apply(id))));
        return gevonden;
    }

    private String text(String naam) {
        String kaal = Invoer.tekst(velden.getFirst(naam));
        return kaal.length() <= REDEN ? kaal : kaal.substring(0, REDEN);
    }

    /** As a browser's date field sends it; anything else is no date. */
    private @Nullable LocalDate date(String naam) {
        try {
            return text(naam).isEmpty() ? null : LocalDate.parse(text(naam));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
