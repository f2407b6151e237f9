package nl.hulproute.gedeeld;

import java.util.Locale;

/** A part of Hulproute; a node runs one or more of them ({@code hulproute.onderdelen}). */
public enum Onderdeel {
    SCHOOL,
    SWV,
    REGISTER;

    /** The name in configuration, file names and schemas: {@code school}. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }
}
