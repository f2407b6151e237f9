package nl.hulproute.register.duo;

import java.time.OffsetDateTime;

/**
 * How one kind of file is laid beside the register and taken over: a few statements on sets of
 * rows, however many lines the file has.
 */
interface Verwerking {

    Bestandssoort soort();

    /** Writes down what the file would change. */
    void compare(Inlezing inlezing);

    /** Changes it. What is in use is looked at anew, for a mandate may have come since. */
    void apply(Inlezing inlezing, OffsetDateTime nu);
}
