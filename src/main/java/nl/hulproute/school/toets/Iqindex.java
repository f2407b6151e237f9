package nl.hulproute.school.toets;

import org.jspecify.annotations.Nullable;

/**
 * An index of an IQ test, with 100 as the mean and 15 as the standard deviation.
 *
 * @param code as VBI; may be empty
 * @param laag and {@code hoog}: its confidence interval, of the reliability that the test gives
 */
public record Iqindex(
        String code, String naam, int score, @Nullable Integer laag, @Nullable Integer hoog) {}
