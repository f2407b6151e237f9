package nl.hulproute;

/**
 * How many threads of the machine carry the virtual ones. A virtual thread that loads a class holds
 * its carrier while it waits for a lock. With a carrier a core, two of those stop a machine of two
 * cores for good, when who has that lock waits for a carrier: as happens in the first requests
 * after a start, which read their classes and pages from one jar.
 */
final class Dragers {

    /** Far more than load classes at one time; those that nothing needs are never made. */
    static final int MINSTENS = 64;

    private static final String AANTAL = "jdk.virtualThreadScheduler.parallelism";

    private Dragers() {}

    /** Counts only before the first virtual thread; who chose a number keeps it. */
    static void makeRoom() {
        if (System.getProperty(AANTAL) == null) {
            int kernen = Runtime.getRuntime().availableProcessors();
            System.setProperty(AANTAL, String.valueOf(Math.max(MINSTENS, kernen)));
        }
    }
}
