package nl.hulproute.toegang;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This route is for a carer who came in by an invitation of a school, and for nobody with an
 * account. Who did is put into the request under {@link #BINNEN} by the school's own filter.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface VoorOuder {

    /** The attribute of the request that says who came in. */
    String BINNEN = "nl.hulproute.ouder";

    /** The page that says how to come in. */
    String BUITEN = "/ouders/buiten";
}
