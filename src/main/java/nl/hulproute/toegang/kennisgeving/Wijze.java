package nl.hulproute.toegang.kennisgeving;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How someone is told: always in the page, and by mail at once, in the mail of the day, or not. */
enum Wijze {
    DIRECT,
    DAG,
    PAGINA;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Wijze> ofCode(String code) {
        return Arrays.stream(values()).filter(wijze -> wijze.code().equals(code)).findFirst();
    }
}
