package nl.hulproute.proef.relais;

/** From the sender to the receiver, or back. */
public enum Richting {
    HEEN,
    TERUG
}
