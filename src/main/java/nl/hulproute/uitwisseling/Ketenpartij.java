package nl.hulproute.uitwisseling;

/** Who has a step of the chain to do. */
public enum Ketenpartij {
    SWV,
    BESTUUR,
    SCHOOL,
    HELPDESK
}
