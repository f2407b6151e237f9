package nl.hulproute.proef.relais;

/** Where in the conversation a record of the sender stands. */
sealed interface Plaats {

    /** Before the keys are agreed. */
    record Handdruk(int nummer) implements Plaats {}

    /** The headers of the so-manieth request on this line, counted from 0. */
    record Kop(int verzoek) implements Plaats {}

    /** These bytes of the body of a request, the last one exclusive. */
    record Inhoud(Verzoek verzoek, long van, long tot) implements Plaats {}

    /** An alert, or what follows a request that the receiver did not understand. */
    record Overig() implements Plaats {}
}
