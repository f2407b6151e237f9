package nl.hulproute.uitwisseling.loket;

/** What came of telling the register something. */
enum Gehoor {
    /** It took it. */
    GEHOORD,
    /** It answered, and took nothing: the next may go better. */
    GEWEIGERD,
    /** It did not answer, or cannot now: nor would it to the next. */
    STIL
}
