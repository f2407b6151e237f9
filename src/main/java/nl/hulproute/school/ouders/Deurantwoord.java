package nl.hulproute.school.ouders;

import java.time.Instant;

/** What a carer hears at the door. */
sealed interface Deurantwoord {

    /** The code was right: the secret of the fresh session. */
    record Binnen(String zitting) implements Deurantwoord {}

    /** It was not; so many tries are left before the door closes for a while. */
    record Fout(int over) implements Deurantwoord {}

    /** Too many wrong codes: closed until then. */
    record OpSlot(Instant tot) implements Deurantwoord {}

    /** Far too many: closed until the school makes another code. */
    record Geblokkeerd() implements Deurantwoord {}

    /** There is no code, or the one that was sent is too old. */
    record GeenCode() implements Deurantwoord {}

    /** The link leads nowhere: never given, replaced, too old or withdrawn. */
    record Weg() implements Deurantwoord {}
}
