package nl.hulproute.platform.web;

import nl.hulproute.gedeeld.Onderdeel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This route is for other systems: it is served only on the port of these parts, over mutual TLS,
 * and its handler learns from the certificate which system asks.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface VoorKnooppunt {

    /** One of these parts; the handler learns which from its {@link Knooppunt}. */
    Onderdeel[] value();
}
