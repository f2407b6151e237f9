package nl.hulproute.school.hulpvraag;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.UUID;

/**
 * Which document is the toelichting onderwijsbehoeften, of which each dossier holds exactly one
 * (standards §2.4): the newest opp by itself, a chosen document, or a page that the program writes
 * with the reason why it does not apply.
 */
record Toelichtingkeuze(Wijze wijze, @Nullable UUID document, String reden) {

    static final Toelichtingkeuze AUTOMATISCH = new Toelichtingkeuze(Wijze.AUTOMATISCH, null, "");

    enum Wijze {
        AUTOMATISCH,
        DOCUMENT,
        NVT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Wijze ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public boolean nvt() {
        return wijze == Wijze.NVT;
    }
}
