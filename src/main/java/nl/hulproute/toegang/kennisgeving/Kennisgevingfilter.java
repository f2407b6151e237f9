package nl.hulproute.toegang.kennisgeving;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Which part of the list one sees, as its address says; what is no choice counts as none. */
record Kennisgevingfilter(Optional<Kennisgevingsoort> soort, boolean nieuw) {

    static Kennisgevingfilter of(String soort, boolean nieuw) {
        return new Kennisgevingfilter(Kennisgevingsoort.ofCode(soort), nieuw);
    }

    public boolean beperkt() {
        return soort.isPresent() || nieuw;
    }

    /** The kinds that it lets through, by their codes; null when it lets all through. */
    String @Nullable [] codes() {
        return soort.map(keuze ->
                        Arrays.stream(Kennisgevingsoort.values())
                                .filter(een -> een.keuze() == keuze)
                                .map(Kennisgevingsoort::code)
                                .toArray(String[]::new))
                .orElse(null);
    }

    public boolean heeft(Kennisgevingsoort een) {
        return soort.filter(een::equals).isPresent();
    }

    public String adres(@Nullable UUID na) {
        var adres = UriComponentsBuilder.fromPath("/meldingen");
        adres.queryParamIfPresent("soort", soort.map(Kennisgevingsoort::code));
        if (nieuw) {
            adres.queryParam("nieuw", true);
        }
        return adres.queryParamIfPresent("na", Optional.ofNullable(na)).toUriString();
    }
}
