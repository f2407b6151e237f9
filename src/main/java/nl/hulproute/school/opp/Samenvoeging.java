package nl.hulproute.school.opp;

/**
 * What becomes of a field that was sent, when meanwhile someone else may have written in it. Other
 * fields never come into it: who writes in another field is in nobody's way.
 */
enum Samenvoeging {
    /** What was sent stands there already. */
    ONGEWIJZIGD,
    /** Only the sender changed it: it is kept. */
    OPSLAAN,
    /** Only the other changed it: the other's text stays. */
    VAN_ANDER,
    /** Both changed it, to different texts: both are kept, and someone chooses. */
    BOTSING;

    /**
     * @param begin what the sender's form began with
     * @param verzonden what was sent
     * @param huidig what stands there now
     */
    static Samenvoeging van(String begin, String verzonden, String huidig) {
        if (verzonden.equals(huidig)) {
            return ONGEWIJZIGD;
        }
        if (verzonden.equals(begin)) {
            return VAN_ANDER;
        }
        return huidig.equals(begin) ? OPSLAAN : BOTSING;
    }
}
