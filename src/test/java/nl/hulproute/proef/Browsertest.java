package nl.hulproute.proef;

import org.junit.jupiter.api.extension.ExtendWith;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test on the whole program through a real browser: its methods ask for a {@link Bezoeker}.
 * Without Chromium it shows as skipped, on CI it then fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({Chromium.Aanwezig.class, Bezoekers.class})
@Hulproutetest
public @interface Browsertest {}
