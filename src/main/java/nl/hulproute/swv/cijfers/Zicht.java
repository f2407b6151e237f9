package nl.hulproute.swv.cijfers;

import java.util.Locale;

/** What a reader sees of a number. */
enum Zicht {
    GETOOND,
    /** Only that it is small, so that it tells nothing of one pupil. */
    KLEIN,
    /** Nothing, because a small one could be computed from it. */
    VERBORGEN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
