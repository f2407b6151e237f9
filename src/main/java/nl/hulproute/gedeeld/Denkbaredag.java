package nl.hulproute.gedeeld;

import java.time.LocalDate;

/** A day that can concern somebody who is at school now: another is a slip of the pen. */
public final class Denkbaredag {

    public static final int EERSTE_JAAR = 1900;
    public static final int LAATSTE_JAAR = 2100;

    private Denkbaredag() {}

    public static boolean kan(LocalDate dag) {
        return dag.getYear() >= EERSTE_JAAR && dag.getYear() <= LAATSTE_JAAR;
    }
}
