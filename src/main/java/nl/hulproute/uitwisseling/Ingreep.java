package nl.hulproute.uitwisseling;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/** What someone did to a message that was on its way. */
public record Ingreep(
        Soort soort,
        UUID bericht,
        Berichtsoort berichtsoort,
        UUID hulpvraag,
        String wie,
        Instant moment) {

    /** What can be done. */
    public enum Soort {
        NU_PROBEREN,
        INTREKKEN;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Soort ofCode(String code) {
            return Arrays.stream(values())
                    .filter(soort -> soort.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
