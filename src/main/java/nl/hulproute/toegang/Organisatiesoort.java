package nl.hulproute.toegang;

/** The kinds of organisation one can work for. */
public enum Organisatiesoort {
    SCHOOL,
    SWV,
    BESTUUR,
    HELPDESK
}
